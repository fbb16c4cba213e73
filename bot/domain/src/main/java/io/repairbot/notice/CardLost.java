package io.repairbot.notice;

/** A card about an order was refused for good: its person does not know of it. Published in the transaction that writes the refusal down. */
public record CardLost(long orderId, Recipient recipient) {}
