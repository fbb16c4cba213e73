package io.repairbot.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * D7: fees of paid services.
 *
 * @param atMost yuan; no quote and no final fee may be more
 */
public record FeeRules(@Min(1) @Max(1_000_000) int atMost) {}
