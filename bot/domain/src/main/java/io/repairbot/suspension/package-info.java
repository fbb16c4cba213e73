/** 挂起 and 恢复: an order that waits for parts or for somebody, with its clocks standing still. */
@org.jspecify.annotations.NullMarked
package io.repairbot.suspension;
