/** What staff ask for in words (挂起, 恢复, 请假, 换班, 时限) and the buttons that belong to it. Part of the crew; knows no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.crew.spoken;
