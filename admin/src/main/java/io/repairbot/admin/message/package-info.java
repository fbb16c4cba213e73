/** 消息: what could not be delivered, to send again; 审计: what was done in the console. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.message;
