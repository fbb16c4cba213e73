package io.repairbot.assignment;

import io.repairbot.workorder.WorkOrder;

/**
 * 拒单: an engineer does not take an order that he was offered. Published in the transaction of the change.
 *
 * @param engineer his user id
 * @param reason what he picked, 1–16 characters
 */
public record OfferDeclined(WorkOrder order, String engineer, String reason) {}
