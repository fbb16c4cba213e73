/** 工单: the list with its filters and its export, one order with everything known of it, and what may be done to it from a desk. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.order;
