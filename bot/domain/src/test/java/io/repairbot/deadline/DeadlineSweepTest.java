package io.repairbot.deadline;

import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("The sweep of the deadlines")
class DeadlineSweepTest {
    @Autowired
    DeadlineSweep sweep;

    @Autowired
    DeadlineMapper deadlines;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("goes on when the first of three lines fails, and fires that one when it can")
    void firstOfThree() {
        WorkOrder first = orders.open(inBrokenCommunity());
        story.opened();
        story.opened();
        toTheCutoff();
        breakZone("Mars/Olympus");
        assertThat(sweep.fireDue()).isEqualTo(2 * 2 + 1);
        assertThat(story.cards("overdue-supervisor")).hasSize(2);
        assertThat(overdue(first).problem()).contains("Mars/Olympus");

        breakZone("Asia/Shanghai");
        assertThat(sweep.fireDue()).as("not before the pause is over").isZero();
        clock.pass(Firing.pause(0));
        assertThat(sweep.fireDue()).isEqualTo(1);
        assertThat(overdue(first).state()).isEqualTo(Deadline.State.FIRED);
        assertThat(orders.find(first.number()).orElseThrow().overdue()).isTrue();
    }

    @Test
    @DisplayName("pauses 30 s after a failure, then longer, an hour at most")
    void pause() {
        assertThat(Firing.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Firing.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Firing.pause(49)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName("fires each line once, however many replicas sweep")
    void replicas() {
        IntStream.range(0, 25).forEach(i -> story.opened());
        toTheCutoff();
        int fired = IntStream.range(0, 4).parallel().map(i -> sweep.fireDue()).sum() + sweep.fireDue();
        assertThat(fired).isEqualTo(25 * 2);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).hasSize(25).containsOnly("overdue-supervisor");
        assertThat(sweep.fireDue()).isZero();
    }

    @Test
    @DisplayName("passes by an order somebody works on, and comes back to it")
    void lockedOrder() {
        story.opened();
        toTheCutoff();
        transaction.executeWithoutResult(status -> {
            jdbc.queryForList("SELECT id FROM work_order FOR UPDATE");
            int firedMeanwhile = CompletableFuture.supplyAsync(sweep::fireDue).join();
            assertThat(firedMeanwhile).isZero();
        });
        assertThat(sweep.fireDue()).isEqualTo(2);
    }

    @Test
    @DisplayName("finds what is due by an index")
    void index() {
        long order = story.opened().id();
        jdbc.update(
                "INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)"
                        + " SELECT ?, 1, 'RETURN_REMINDER', '2026-01-01', 'FIRED', '2026-01-01' FROM n",
                order);
        jdbc.execute("ANALYZE TABLE deadline");
        List<Map<String, Object>> plan = jdbc.queryForList(
                "EXPLAIN SELECT id FROM deadline WHERE state = 'PENDING' AND retry_at <= '2026-11-24' ORDER BY retry_at, id LIMIT 500");
        assertThat(plan.get(0)).containsEntry("key", "ix_deadline_due");
    }

    /** Without the clocks of acceptance, which have a test of their own. */
    private void toTheCutoff() {
        jdbc.update("DELETE FROM deadline WHERE kind LIKE 'ACCEPT%'");
        clock.moveTo("2026-11-24T20:00");
    }

    private NewWorkOrder inBrokenCommunity() {
        jdbc.update(
                "INSERT INTO community (id, code, name, kf_id, zone) VALUES (2, 'MARS', '火星', 'wk_mars', 'Asia/Shanghai')");
        jdbc.update(
                "INSERT INTO staff (userid, community_id, name, role) VALUES ('martian', 2, '火星主管', 'ENGINEERING_SUPERVISOR')");
        return story.report(2, Story.PLUMBING);
    }

    private void breakZone(String zone) {
        jdbc.update("UPDATE community SET zone = ? WHERE id = 2", zone);
    }

    private Deadline overdue(WorkOrder order) {
        return deadlines.of(order.id()).stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.RETURN_OVERDUE)
                .findAny()
                .orElseThrow();
    }
}
