package io.repairbot.dialogue.intake;

import java.util.Map;

/**
 * What was agreed besides content, place and time.
 *
 * @param fees the resident agreed to, in the words they were told in, by service (D7)
 * @param unplanned nobody can be promised: the order is wanted all the same (D3)
 */
public record Terms(Map<String, String> fees, boolean unplanned) {
    public static final Terms NONE = new Terms(Map.of(), false);

    public Terms {
        fees = Map.copyOf(fees);
    }

    Terms planned() {
        return new Terms(fees, false);
    }
}
