/** Residents who want a person (S5c): the hand-over of their session and the clock until somebody answers. Knows no platform and no words. */
@org.jspecify.annotations.NullMarked
package io.repairbot.reception;
