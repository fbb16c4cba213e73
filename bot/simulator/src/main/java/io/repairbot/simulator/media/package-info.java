/** Temporary files: three days by the clock, bounded memory. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.media;
