package io.repairbot.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a report besides content, place and time.
 *
 * @param fees the resident agreed to, in the words they were told in, by service (D7)
 * @param unplanned nobody can be promised: the order is wanted all the same (D3)
 * @param behalf 代报: the note for the order, in the resident's words; null when he reports for himself
 */
public record Terms(
        Map<String, String> fees,
        boolean unplanned,
        @Nullable String behalf) {
    public static final Terms NONE = new Terms(Map.of(), false, null);

    public Terms {
        fees = Map.copyOf(fees);
    }

    Terms planned() {
        return new Terms(fees, false, behalf);
    }
}
