package io.repairbot.simulator.kf;

import io.repairbot.simulator.gate.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who serves a customer and what may still be sent to him (pages 94669, 94677). Guarded by its customer's lock. */
final class Session {
    static final int UNHANDLED = 0;
    static final int BOT = 1;
    static final int POOL = 2;
    static final int HUMAN = 3;
    static final int ENDED = 4;
    static final Duration WINDOW = Duration.ofHours(48);
    private static final int QUOTA = 5;
    private static final Map<Integer, Set<Integer>> TRANSFERS = Map.of(
            UNHANDLED, Set.of(BOT, POOL, HUMAN),
            BOT, Set.of(POOL, HUMAN),
            POOL, Set.of(HUMAN),
            HUMAN, Set.of(HUMAN, ENDED),
            ENDED, Set.of());

    private int state = ENDED;
    private @Nullable String servicer;
    private Instant begun = Instant.EPOCH;
    private @Nullable Instant lastWritten;
    private @Nullable Instant lastContact;
    private @Nullable Instant lastWelcomed;
    private int left;

    int state(Instant now) {
        return now.isAfter(begun.plus(WINDOW)) ? ENDED : state;
    }

    @Nullable
    String servicer(Instant now) {
        return state(now) == HUMAN ? servicer : null;
    }

    void entered(Instant now) {
        lastContact = now;
    }

    /** @return true when this began a session that was ended or not begun */
    boolean customerWrote(Instant now) {
        boolean begins = state(now) == ENDED;
        if (begins) {
            state = UNHANDLED;
            servicer = null;
        }
        begun = now;
        lastWritten = now;
        lastContact = now;
        left = QUOTA;
        return begins;
    }

    /** Null when a message may be sent; the caller counts it with {@link #apiSent}. */
    @Nullable
    Refusal refusal(Instant now) {
        int current = state(now);
        if (current == POOL || current == HUMAN) {
            return Refusal.STATE;
        }
        if (lastWritten == null || state == ENDED) {
            return Refusal.ENDED;
        }
        if (isOlder(lastWritten, now)) {
            return Refusal.TOO_LATE;
        }
        return left == 0 ? Refusal.TOO_MANY : null;
    }

    void apiSent(Instant now) {
        left--;
        lastContact = now;
        if (state == UNHANDLED) {
            state = BOT;
        }
    }

    void welcomed(Instant now) {
        lastWelcomed = now;
        lastContact = now;
    }

    /** Neither a welcome nor a message in the last 48 hours. Read before {@link #entered}. */
    boolean deservesWelcome(Instant now) {
        return isOlder(lastWelcomed, now) && isOlder(lastWritten, now);
    }

    boolean isRecent(Instant now) {
        return !isOlder(lastContact, now);
    }

    private static boolean isOlder(@Nullable Instant then, Instant now) {
        return then == null || now.isAfter(then.plus(WINDOW));
    }

    void transfer(int target, @Nullable String newServicer, Instant now) {
        if (!TRANSFERS.get(state(now)).contains(target)) {
            throw new ApiError(95016, "illegal service state transition from " + state(now) + " to " + target);
        }
        state = target;
        servicer = newServicer;
    }

    void takenBy(String userid, Instant now) {
        begun = now;
        state = HUMAN;
        servicer = userid;
    }

    void ended() {
        state = ENDED;
        servicer = null;
    }
}
