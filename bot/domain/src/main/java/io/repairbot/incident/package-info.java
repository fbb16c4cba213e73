/**
 * Area incidents (区域事件): one outage reported by several homes of a building is one order.
 *
 * <p>No new order is made for it: the furthest of the reports becomes the incident's order, so that an engineer who is on his way already stays on his way; the
 * others are merged into it (their cards are settled, their clocks stop), and the home that makes the incident complete, like every later one, gets no order at all
 * but waits for this one. Everybody hears how it goes on. The call-back is asked of the resident whose order it is: one order has one answer. Who still has no
 * water after it is done reports again, which is then a repeat (W10) with its root cause. When the resident whose order it is takes it back, the next one has
 * it; when nobody waits for it any more, it is cancelled, and later reports may make a new incident. A danger to people is never merged.
 */
@org.jspecify.annotations.NullMarked
package io.repairbot.incident;
