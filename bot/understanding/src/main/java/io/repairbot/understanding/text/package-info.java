/** The resident's message as one row of comparable characters, and the numbers written in it. Knows nothing of homes, clocks or faults. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.text;
