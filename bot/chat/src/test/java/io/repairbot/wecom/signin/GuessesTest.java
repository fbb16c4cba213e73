package io.repairbot.wecom.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.wecom.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private final TestClock clock = new TestClock();
    private final Guesses guesses = new Guesses(clock);

    @Test
    @DisplayName("Thirty wrong codes within a minute: nothing more is asked until the minute is over")
    void stops() {
        for (int i = 0; i < Guesses.MOST; i++) {
            assertThat(guesses.mayAsk()).isTrue();
            guesses.wrong();
        }
        assertThat(guesses.mayAsk()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(guesses.mayAsk()).isTrue();
    }

    @Test
    @DisplayName("Wrong codes now and then stop nobody")
    void forgets() {
        for (int i = 0; i < 3 * Guesses.MOST; i++) {
            guesses.wrong();
            clock.pass(Duration.ofSeconds(3));
        }
        assertThat(guesses.mayAsk()).isTrue();
    }
}
