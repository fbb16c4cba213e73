/** Homes and spots in a message, in every form residents write them. Knows nothing of faults or times. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.place;
