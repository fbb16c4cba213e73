/** Dangers to people: whom they are told at once, who looks after them (S3, S5b). Knows no conversation and no words. */
@org.jspecify.annotations.NullMarked
package io.repairbot.emergency;
