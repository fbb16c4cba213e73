/** 统计 (S12): the figures of a month, each with the way to its orders. Reads only. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.statistic;
