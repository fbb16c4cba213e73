package io.repairbot.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.server.TwoServers;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two servers on one database, one killed with SIGKILL in the middle of a sweep")
class KilledServerTest {
    /** Twenty for the README's figures: {@code -Drepairbot.kill.rounds=20}. */
    private static final int ROUNDS = Integer.getInteger("repairbot.kill.rounds", 1);

    /** More than are fired in the time it takes to see that the sweep has begun. */
    private static final int DEADLINES = 1000;

    private static final Duration TAKEOVER = Duration.ofSeconds(20);

    @Test
    @DisplayName("S7 nothing is fired twice, nothing is missed, and the other takes over within 20 s")
    void killed() throws Exception {
        try (TwoServers servers = TwoServers.start()) {
            for (int round = 1; round <= ROUNDS; round++) {
                servers.dueSoon(round, DEADLINES);
                await().atMost(Duration.ofSeconds(60)).until(() -> servers.fired() > 20);
                String killed = servers.killTheSweeping();
                int before = servers.fired();
                assertThat(before).as("killed in the middle").isLessThan(DEADLINES);
                long start = System.nanoTime();
                await().atMost(Duration.ofSeconds(60)).until(() -> servers.fired() > before);
                Duration takeover = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("Round " + round + ": killed " + killed + " after " + before + " of " + DEADLINES
                        + ", the other went on after " + takeover.toMillis() + " ms");
                assertThat(takeover).isLessThanOrEqualTo(TAKEOVER);
                await().atMost(Duration.ofSeconds(120)).until(() -> servers.fired() == DEADLINES);
                assertThat(servers.toldTwiceOrNever()).isZero();
                servers.startAgain(killed);
            }
        }
    }
}
