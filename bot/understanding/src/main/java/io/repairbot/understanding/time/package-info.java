/** Finds the appointment in a resident's message. Knows nothing of homes, faults beyond their words, or the conversation before the message. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.time;
