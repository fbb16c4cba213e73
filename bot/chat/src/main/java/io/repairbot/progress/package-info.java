/** The page behind the link in a resident's message: his order's progress, his rating and his words, without sign-in. Knows no chat and no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.progress;
