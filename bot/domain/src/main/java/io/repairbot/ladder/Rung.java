package io.repairbot.ladder;

import io.repairbot.deadline.DeadlineKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is asked, lowest first. */
enum Rung {
    /** W1. */
    ON_DUTY(DeadlineKind.ACCEPT_ON_DUTY),
    /** W2. */
    OTHERS(DeadlineKind.ACCEPT_OTHERS),
    /** W3a. */
    SUPERVISOR(DeadlineKind.ACCEPT_SUPERVISOR),
    MANAGER(DeadlineKind.ACCEPT_MANAGER),
    /** The last: somebody phones. No clock runs any more; the return-by time still does (W7). */
    FRONT_DESK(null);

    static final Set<DeadlineKind> CLOCKS = EnumSet.of(
            DeadlineKind.ACCEPT_ON_DUTY,
            DeadlineKind.ACCEPT_OTHERS,
            DeadlineKind.ACCEPT_SUPERVISOR,
            DeadlineKind.ACCEPT_MANAGER);

    private final @Nullable DeadlineKind clock;

    Rung(@Nullable DeadlineKind clock) {
        this.clock = clock;
    }

    static Optional<Rung> of(DeadlineKind clock) {
        return Arrays.stream(values()).filter(rung -> rung.clock == clock).findFirst();
    }

    Optional<DeadlineKind> clock() {
        return Optional.ofNullable(clock);
    }

    Rung next() {
        return values()[ordinal() + 1];
    }

    boolean isOfEngineers() {
        return this == ON_DUTY || this == OTHERS;
    }
}
