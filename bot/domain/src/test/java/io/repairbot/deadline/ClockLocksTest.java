package io.repairbot.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("The clocks of one order are nobody else's business")
class ClockLocksTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Set<DeadlineKind> ALL = EnumSet.allOf(DeadlineKind.class);

    @Autowired
    private Story story;

    @Autowired
    private DeadlineMapper deadlines;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "Stopping them does not wait for the sweep that fires another order's, so the two cannot wait for each other")
    void stop() {
        WorkOrder fired = story.opened();
        WorkOrder stopped = story.opened();
        whileFired(
                fired,
                stopped,
                () -> assertThat(elsewhere(() -> deadlines.stop(stopped.id(), ALL, NOW)))
                        .isZero());
    }

    @Test
    @DisplayName("Nor does holding them")
    void hold() {
        WorkOrder fired = story.opened();
        WorkOrder held = story.opened();
        whileFired(
                fired,
                held,
                () -> assertThat(elsewhere(() -> deadlines.hold(held.id(), ALL, Deadline.State.PAUSED, NOW)))
                        .isZero());
    }

    /** As on the first evening: one clock runs and the other order has none yet. With so few rows every index looks as good to the database as any other. */
    private void whileFired(WorkOrder order, WorkOrder other, Runnable work) {
        Deadline clock = deadlines.of(order.id()).get(0);
        jdbc.update("DELETE FROM deadline WHERE id <> ?", clock.id());
        jdbc.execute("ANALYZE TABLE deadline");
        transaction.executeWithoutResult(status -> {
            assertThat(deadlines.fire(clock.id(), Instant.parse("2099-01-01T00:00:00Z")))
                    .isEqualTo(1);
            work.run();
        });
    }

    /** In a transaction of another connection, which waits for locks for a second at most. */
    private Integer elsewhere(IntSupplier work) {
        return CompletableFuture.supplyAsync(() -> transaction.execute(status -> impatient(work)))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private int impatient(IntSupplier work) {
        jdbc.execute("SET SESSION innodb_lock_wait_timeout = 1");
        try {
            return work.getAsInt();
        } finally {
            jdbc.execute("SET SESSION innodb_lock_wait_timeout = DEFAULT");
        }
    }
}
