package io.repairbot.wecom.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Calls with wrong codes count against the company's limit of calls (section 6.1): made-up ones from the internet must not use up what the bot needs. */
final class Guesses {
    static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant since = Instant.MIN;
    private int wrong;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayAsk() {
        return wrong < MOST || !clock.instant().isBefore(since.plus(WINDOW));
    }

    synchronized void wrong() {
        Instant now = clock.instant();
        if (since == Instant.MIN || !now.isBefore(since.plus(WINDOW))) {
            since = now;
            wrong = 0;
        }
        wrong++;
    }
}
