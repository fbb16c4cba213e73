package io.repairbot.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code config/catalogue.yml}.
 *
 * @param urgent water or electricity that must be reached within 15 minutes (W8b)
 * @param paid the fee is told and agreed to before the order exists (D7)
 * @param explanation what a resident is told when the service is not offered (D4); null when it is
 * @param fee what it costs, in words; null when free
 * @param feeLimit yuan: more than that is not agreed to without a quote; null when free, or whatever it comes to
 * @param area {@code water}, {@code power} or {@code lift} when a whole building can be hit; else null
 * @param outage what it is called when several homes of a building have it at once, e.g. {@code 停水}; null when that is no common incident
 */
public record ServiceItem(
        String code,
        String name,
        String trade,
        boolean offered,
        boolean urgent,
        boolean paid,
        @Nullable String explanation,
        @Nullable String fee,
        @Nullable Integer feeLimit,
        @Nullable String area,
        @Nullable String outage) {}
