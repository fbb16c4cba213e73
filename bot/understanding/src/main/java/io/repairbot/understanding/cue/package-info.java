/** Finds words, and words that only mean something together, in one pass over a message. Knows nothing of what they stand for. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.cue;
