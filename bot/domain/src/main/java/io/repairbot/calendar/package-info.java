/** Working time: hours, lunch, public holidays and 调休, from {@code config/calendar-CN.yml}. Knows no order and no rule. */
@org.jspecify.annotations.NullMarked
package io.repairbot.calendar;
