/** 电话报修: a clerk types what a caller says, and reads out what the program answers. Decides nothing by itself: that is done where the chat's reports are decided. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.report;
