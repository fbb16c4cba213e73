/** Times of day as they are written, and which of the two three o'clocks is meant. Knows no days beyond their date. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.time.clock;
