/** A message without its blanks, and the words of time and visits that are looked up in it. Knows no calendar and no clock. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.time.line;
