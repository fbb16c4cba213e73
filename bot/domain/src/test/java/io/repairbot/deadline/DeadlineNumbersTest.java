package io.repairbot.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The README names the command. Takes some minutes, so the ordinary build leaves it out. */
@DomainTest
@EnabledIfSystemProperty(named = "repairbot.bench", matches = "true")
@DisplayName("The numbers of the deadlines")
class DeadlineNumbersTest {
    private static final int SWEEPS = 301;
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(5);

    @Autowired
    DeadlineSweep sweep;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("a sweep costs at most 1.2 times as much with 1,000,000 waiting as with 10,000")
    void cost() {
        waiting(10_000);
        double few = medianOfSweeps();
        waiting(990_000);
        double many = medianOfSweeps();
        say("Sweep: %.3f ms with 10,000 waiting, %.3f ms with 1,000,000, %.2f times", few, many, many / few);
        assertThat(many / few).isLessThanOrEqualTo(1.2);
    }

    @Test
    @DisplayName("of 100,000 waiting 2,000 are due within one minute: 99 in 100 fire at most 6 s late")
    void late() {
        waiting(98_000);
        overdueWithinAMinute(2_000);
        AtomicBoolean over = new AtomicBoolean();
        Thread ticking = new Thread(() -> tick(over));
        ticking.start();
        for (int i = 0; i < 15; i++) sweepAndWait();
        over.set(true);
        List<Double> late = jdbc.queryForList(
                "SELECT TIMESTAMPDIFF(MICROSECOND, due_at, settled_at) / 1e6 FROM deadline"
                        + " WHERE kind = 'RETURN_OVERDUE' AND state = 'FIRED' ORDER BY 1",
                Double.class);
        assertThat(late).hasSize(2_000);
        double worst = late.get(late.size() - 1);
        say("Late: median %.2f s, 99 in 100 within %.2f s, worst %.2f s", late.get(1_000), late.get(1_980), worst);
        assertThat(late.get(1_980)).isLessThanOrEqualTo(6);
    }

    private void sweepAndWait() {
        long next = System.nanoTime() + BETWEEN_SWEEPS.toNanos();
        sweep.fireDue();
        LockSupport.parkNanos(next - System.nanoTime());
    }

    /** Lets the clock of the tests go as the one on the wall. */
    private void tick(AtomicBoolean over) {
        long before = System.nanoTime();
        while (!over.get()) {
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
            long now = System.nanoTime();
            clock.pass(Duration.ofNanos(now - before));
            before = now;
        }
    }

    private double medianOfSweeps() {
        jdbc.execute("ANALYZE TABLE deadline");
        IntStream.range(0, SWEEPS).forEach(i -> sweep.fireDue());
        return IntStream.range(0, SWEEPS)
                .mapToDouble(i -> millisOfSweep())
                .sorted()
                .skip(SWEEPS / 2)
                .findFirst()
                .orElseThrow();
    }

    private double millisOfSweep() {
        long start = System.nanoTime();
        sweep.fireDue();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Due in the years to come. */
    private void waiting(int deadlines) {
        long order = story.opened().id();
        for (int done = 0; done < deadlines; done += 1_000)
            jdbc.update(
                    "INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
                            + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                            + " SELECT ?, 1, 'RETURN_MANAGER', '2027-01-01' + INTERVAL i MINUTE, 'PENDING', '2027-01-01' + INTERVAL i MINUTE FROM n",
                    order);
    }

    private void overdueWithinAMinute(int orders) {
        jdbc.update("DELETE FROM deadline WHERE kind LIKE 'ACCEPT%'");
        String column = "number, community_id, resident_id, place, service, trade, urgent, content, appointment, round,"
                + " return_by, opened_at, version";
        for (int done = 0; done < orders; done += 1_000)
            jdbc.update(
                    "INSERT INTO work_order (" + column + ", state, engineer, source_key)"
                            + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                            + " SELECT CONCAT('B', ?, '-', i), community_id, resident_id, place, service, trade, urgent, content,"
                            + " appointment, round, return_by, opened_at, 0, 'ACCEPTED', 'chen.gong', CONCAT('b', ?, '-', i)"
                            + " FROM work_order JOIN n WHERE number = 'YG20261124-001'",
                    done,
                    done);
        jdbc.update(
                "INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
                        + " SELECT id, 1, 'RETURN_OVERDUE', '2026-11-24 01:00:00' + INTERVAL MOD(id * 7919, 60000) * 1000 MICROSECOND, 'PENDING',"
                        + " '2026-11-24 01:00:00' + INTERVAL MOD(id * 7919, 60000) * 1000 MICROSECOND FROM work_order WHERE number LIKE 'B%'");
    }

    private static void say(String words, Object... numbers) {
        System.out.println(String.format(Locale.ROOT, words, numbers));
    }
}
