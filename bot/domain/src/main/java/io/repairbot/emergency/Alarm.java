package io.repairbot.emergency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a resident wrote of a danger.
 *
 * @param dangers as people read them, cut to 64 characters; empty when the message only adds to an emergency that is there
 * @param trades of the engineers to be alarmed
 * @param words cut to 2,000 characters
 * @param place as far as known, cut to 128 characters; empty when it is not
 * @param orderNumber of the order that the words belong to, null when there is none yet
 * @param sourceKey of the message, at most 64 characters: the same message again changes nothing
 */
public record Alarm(
        long communityId,
        long residentId,
        String dangers,
        Set<String> trades,
        String words,
        String place,
        @Nullable String orderNumber,
        String sourceKey) {
    public Alarm {
        trades = Set.copyOf(trades);
    }

    boolean isDanger() {
        return !dangers.isEmpty();
    }
}
