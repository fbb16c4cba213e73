/**
 * The ladder of an order that nobody accepts: those on duty, the others with the trade, the supervisor, the manager, the front desk (W1, W2, W3a,
 * S7). Knows no words of cards and no platform. Which rung an order stands on is said by the one of its acceptance clocks that runs.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.ladder;
