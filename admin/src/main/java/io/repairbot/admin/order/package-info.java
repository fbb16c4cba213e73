/** 工单: the list with its filters and its export. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.order;
