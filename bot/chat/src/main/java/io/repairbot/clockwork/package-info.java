/**
 * Runs the sweeps of the other packages again and again, each on one replica at a time, by Quartz over the shared database. Knows no rule: what
 * is due is the sweep's own business.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.clockwork;
