/** Messages to people: rows written in the transaction of the change, delivered after it, in order per recipient. Knows no words and no platform: a {@link io.repairbot.notice.Courier} delivers. */
@org.jspecify.annotations.NullMarked
package io.repairbot.notice;
