/** 今日看板: what waits, what burns, who is on duty, how today goes. Reads only. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.board;
