/** Measures the readers; compiled only in the profile {@code bench}. */
@org.jspecify.annotations.NullMarked
package io.repairbot.understanding.bench;
