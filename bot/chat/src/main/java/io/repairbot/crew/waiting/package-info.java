/** 挂起 and 恢复 in staff's chat: by button and in words. Part of the crew; knows no platform. */
@org.jspecify.annotations.NullMarked
package io.repairbot.crew.waiting;
