package io.repairbot.digest;

import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.SERVICE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.NoticeDelivery;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("Noise: twelve new cards an hour for one supervisor, the rest in a digest")
class DigestTest {
    private static final int LIMIT = 12;

    @Autowired
    SupervisorCards cards;

    @Autowired
    DigestSweep digests;

    @Autowired
    KeptCards kept;

    @Autowired
    NoticeDelivery delivery;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private WorkOrder order;
    private WorkOrder urgent;

    @BeforeEach
    void orders() {
        order = story.opened();
        urgent = story.openedUrgent(PLUMBING);
    }

    @Test
    @DisplayName("exactly twelve are sent and there is no digest")
    void exactly() {
        raise(1, LIMIT);
        sweep();
        assertThat(states(ENGINEERING_SUPERVISOR)).hasSize(LIMIT).containsOnly("SENT");
        assertThat(digests(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("the thirteenth is kept and told of; an urgent one goes at once and takes no place")
    void oneMore() {
        raise(urgent, 0, ENGINEERING_SUPERVISOR);
        raise(1, LIMIT + 1);
        raise(urgent, 99, ENGINEERING_SUPERVISOR);
        sweep();
        assertThat(states(ENGINEERING_SUPERVISOR)).hasSize(LIMIT + 3).containsOnlyOnce("TOLD");
        assertThat(state("matter-13")).isEqualTo("TOLD");
        assertThat(digests(ENGINEERING_SUPERVISOR)).containsExactly("card-digest");
        assertThat(story.fact("card-digest", "lines")).isEqualTo(order.number() + " " + order.place() + " escalated");
    }

    @Test
    @DisplayName("one digest for all that is kept: ten lines and how many more; the next one not before five minutes")
    void once() {
        raise(1, LIMIT + 12);
        sweep();
        sweep();
        assertThat(digests(ENGINEERING_SUPERVISOR)).containsExactly("card-digest-long");
        assertThat(story.fact("card-digest-long", "lines").lines()).hasSize(10);
        assertThat(story.fact("card-digest-long", "rest")).isEqualTo("2");
        raise(50, 50);
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        sweep();
        assertThat(digests(ENGINEERING_SUPERVISOR)).hasSize(1);
        clock.pass(Duration.ofMillis(1));
        sweep();
        assertThat(digests(ENGINEERING_SUPERVISOR)).containsExactly("card-digest-long", "card-digest");
        assertThat(story.fact("card-digest", "kept")).isEqualTo("13");
    }

    @Test
    @DisplayName(
            "exactly an hour after the first card there is room, not a millisecond before; the oldest kept goes first")
    void hour() {
        raise(1, 1);
        clock.pass(Duration.ofMinutes(10));
        raise(2, LIMIT + 2);
        sweep();
        clock.pass(Duration.ofMinutes(50).minusMillis(1));
        sweep();
        assertThat(state("matter-13")).isEqualTo("TOLD");
        clock.pass(Duration.ofMillis(1));
        raise(60, 60);
        sweep();
        assertThat(List.of(state("matter-13"), state("matter-14"), state("matter-60")))
                .containsExactly("SENT", "TOLD", "TOLD");
    }

    @Test
    @DisplayName("two people are counted apart")
    void apart() {
        raise(1, LIMIT + 1);
        raise(order, 70, SERVICE_SUPERVISOR);
        sweep();
        assertThat(states(SERVICE_SUPERVISOR)).containsExactly("SENT");
        assertThat(digests(SERVICE_SUPERVISOR)).isEmpty();
        assertThat(kept.open(SERVICE_SUPERVISOR)).isZero();
        assertThat(state("matter-13")).isEqualTo("TOLD");
    }

    @Test
    @DisplayName("查看卡片 brings all at once, and again nothing; they take no place in the hour")
    void open() {
        raise(1, LIMIT + 3);
        sweep();
        assertThat(kept.open(ENGINEERING_SUPERVISOR)).isEqualTo(3);
        assertThat(kept.open(ENGINEERING_SUPERVISOR)).isZero();
        sweep();
        assertThat(states(ENGINEERING_SUPERVISOR)).hasSize(LIMIT + 3).containsOnly("SENT");
    }

    @Test
    @DisplayName("a card that he has is repainted at any time; a kept one whose matter is over is dropped")
    void repaint() {
        raise(1, LIMIT + 1);
        settle(1);
        settle(13);
        sweep();
        assertThat(statesOf("matter-1")).containsExactly("SENT", "SENT");
        assertThat(statesOf("matter-13")).containsExactly("SKIPPED", "SENT");
        assertThat(digests(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("by night kept cards rest too, until 7:00")
    void night() {
        clock.moveTo("2026-11-24T21:59");
        raise(1, LIMIT + 1);
        clock.moveTo("2026-11-25T06:59:59.999");
        sweep();
        assertThat(state("matter-13")).isEqualTo("GATHERED");
        clock.moveTo("2026-11-25T07:00");
        sweep();
        assertThat(state("matter-13")).isEqualTo("SENT");
        assertThat(digests(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    private void raise(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> raise(order, i, ENGINEERING_SUPERVISOR));
        settled();
    }

    private void raise(WorkOrder of, int matter, String whom) {
        Role role = whom.equals(SERVICE_SUPERVISOR) ? Role.SERVICE_SUPERVISOR : Role.ENGINEERING_SUPERVISOR;
        transaction.executeWithoutResult(
                status -> cards.raise(of, "matter-" + matter, "escalated", Set.of(role), Map.of("reason", "缺件")));
    }

    private void settle(int matter) {
        transaction.executeWithoutResult(
                status -> cards.settle(order, "matter-" + matter, "settled", Map.of("state", "已处理")));
        settled();
    }

    private void sweep() {
        digests.workOff();
        delivery.deliverDue();
        settled();
    }

    private void settled() {
        await().until(() -> story.count("notice WHERE state IN ('PENDING', 'CLAIMED')") == 0);
    }

    private List<String> states(String userid) {
        return jdbc.queryForList(
                "SELECT state FROM notice WHERE recipient = ? AND template = 'escalated' ORDER BY seq",
                String.class,
                "staff:" + userid);
    }

    private String state(String matter) {
        return statesOf(matter).get(0);
    }

    private List<String> statesOf(String matter) {
        return jdbc.queryForList(
                "SELECT n.state FROM notice n JOIN supervisor_card c ON c.card = n.card"
                        + " WHERE c.matter = ? AND c.order_id = ? ORDER BY n.seq",
                String.class,
                matter,
                order.id());
    }

    private List<String> digests(String userid) {
        return jdbc.queryForList(
                "SELECT template FROM notice WHERE recipient = ? AND template LIKE 'card-digest%' ORDER BY seq",
                String.class, "staff:" + userid);
    }
}
