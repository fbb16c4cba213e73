/** 合并: a clerk or a supervisor sees that two orders are about one fault, and makes one of them. What the clocks merge by themselves are incidents. */
@org.jspecify.annotations.NullMarked
package io.repairbot.merge;
