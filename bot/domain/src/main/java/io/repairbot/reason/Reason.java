package io.repairbot.reason;

import org.jspecify.annotations.Nullable;

/**
 * @param label what is shown and written down, at most 16 characters
 * @param next what giving an order back for this reason leads to; null for declining an offer
 */
public record Reason(String code, String label, @Nullable Next next) {
    /** What is to happen with an order that is given back; in the file in lower case with a hyphen. */
    public enum Next {
        PARTS,
        NEW_TIME,
        OTHER_TRADE,
        QUOTE,
        SUPERVISOR,
        DISPATCH
    }
}
