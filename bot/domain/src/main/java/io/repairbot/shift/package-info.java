/** The shifts of the posts (S2): which there are, when they begin and how long they last. Knows nobody who has one. */
@org.jspecify.annotations.NullMarked
package io.repairbot.shift;
