/** 消息: whether the way to the platform works, what may still be said, what could not be delivered; 审计: what was done in the console. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.message;
