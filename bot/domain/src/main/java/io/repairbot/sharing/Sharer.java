package io.repairbot.sharing;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for an order too.
 *
 * @param household {@code home:<id>}, or {@code resident:<id>} where no home is known
 * @param words what he reported, as he said it
 */
public record Sharer(long residentId, String household, String words) {
    private static final String HOME = "home:";

    /** Null where his home is not known. */
    @Nullable
    Long homeId() {
        return household.startsWith(HOME) ? Long.valueOf(household.substring(HOME.length())) : null;
    }
}
