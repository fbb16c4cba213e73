/** Reads what residents write: fault, place, time, urgency, intent. Knows no Spring, no database, no conversation: one sentence in, one immutable {@link Reading} out. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding;
