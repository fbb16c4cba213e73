package io.repairbot.dialogue.inbox;

import org.jspecify.annotations.Nullable;

/** Messages that must keep their order: those of one resident at one account. @param customerId null for what concerns no customer */
record Lane(String kfId, @Nullable String customerId) {}
