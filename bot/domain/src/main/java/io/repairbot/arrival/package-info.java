/** Arriving in time (W8a, W8b): when somebody must be there, who is told when nobody is, and how it ended. */
@org.jspecify.annotations.NullMarked
package io.repairbot.arrival;
