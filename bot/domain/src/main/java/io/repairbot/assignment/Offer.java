package io.repairbot.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order laid before an engineer in one of its rounds.
 *
 * @param offeredAt when he is told; later than the offer itself when it may not be told by night
 * @param reasons why he, as the rules said then
 */
public record Offer(
        long orderId,
        int round,
        String engineer,
        State state,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        Circle circle,
        String reasons) {

    /** What became of it. */
    public enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        /** The platform refused his card. */
        UNREACHED,
        /** By somebody else. */
        TAKEN,
        WITHDRAWN
    }

    /** He is not asked again in this round. */
    boolean isRefused() {
        return state == State.DECLINED;
    }

    public boolean isUnanswered() {
        return state == State.OFFERED;
    }
}
