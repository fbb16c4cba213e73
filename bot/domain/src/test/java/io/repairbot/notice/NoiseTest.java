package io.repairbot.notice;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("Noise: what people are spared")
class NoiseTest {
    private static final Recipient WU = Recipient.staff("wu.zhuguan");

    @Autowired
    Notices notices;

    @Autowired
    NoticeDelivery delivery;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    ScriptedCourier courier;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName(
            "thirty messages a minute for one person; the thirty-first waits until the minute is over and is not lost")
    void thirty() {
        write(WU, 31);
        awaitSent(WU, 30);
        clock.pass(Duration.ofSeconds(59));
        delivery.deliverDue();
        assertThat(states(WU)).containsOnlyOnce("PENDING");
        clock.pass(Duration.ofSeconds(1));
        delivery.deliverDue();
        awaitSent(WU, 31);
    }

    @Test
    @DisplayName("a card painted anew is no message: it takes none of the thirty places")
    void repaints() {
        courier.next(
                WU, Collections.nCopies(5, new Delivery.Sent("painted", false)).toArray(Delivery[]::new));
        write(WU, 36);
        awaitSent(WU, 35);
        delivery.deliverDue();
        assertThat(states(WU)).containsOnlyOnce("PENDING");
    }

    @Test
    @DisplayName("a thousand an hour for one person")
    void thousand() {
        jdbc.update(
                "INSERT INTO notice (id, recipient, template, facts, priority, prepaid, state, next_attempt_at, created_at, settled_at)"
                        + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                        + " SELECT LPAD(i, 32, 'h'), 'staff:wu.zhuguan', 'say', '{}', 'NORMAL', 0, 'SENT', '2026-11-24 00:30:00', '2026-11-24 00:30:00', '2026-11-24 00:30:00' FROM n");
        write(WU, 1);
        delivery.deliverDue();
        assertThat(states(WU)).contains("PENDING");
        clock.pass(Duration.ofMinutes(30));
        delivery.deliverDue();
        awaitSent(WU, 1001);
    }

    @Test
    @DisplayName("a new card that is not urgent waits from 22:01 to 7:00; an urgent one goes at once")
    void night() {
        clock.moveTo("2026-11-24T22:01");
        story.opened();
        assertThat(cards(CHEN)).containsExactly("offer QUIET");
        story.openedUrgent(PLUMBING);
        await().untilAsserted(() -> assertThat(cards(CHEN)).containsExactly("offer QUIET", "offer SENT"));
        clock.moveTo("2026-11-25T06:59:59.999");
        delivery.deliverDue();
        assertThat(cards(CHEN)).first().isEqualTo("offer QUIET");
        clock.moveTo("2026-11-25T07:00");
        delivery.deliverDue();
        await().untilAsserted(() -> assertThat(cards(CHEN)).first().isEqualTo("offer SENT"));
    }

    @Test
    @DisplayName("at 22:00 it still goes")
    void exactly() {
        clock.moveTo("2026-11-24T22:00");
        story.opened();
        await().untilAsserted(() -> assertThat(cards(CHEN)).containsExactly("offer SENT"));
    }

    @Test
    @DisplayName("a card that he has is repainted at any hour: it is his own tap that is answered")
    void repaint() {
        WorkOrder order = story.accepted();
        await().untilAsserted(() -> assertThat(cards(CHEN)).containsOnly("offer SENT", "accepted SENT"));
        clock.moveTo("2026-11-24T23:00");
        done(orders.arrive(CHEN, order.number()));
        await().untilAsserted(() -> assertThat(cards(CHEN)).endsWith("arrived SENT"));
    }

    @Test
    @DisplayName("an order that is over by the morning: only its last word is left of the night")
    void overByMorning() {
        clock.moveTo("2026-11-24T23:00");
        WorkOrder order = story.opened();
        done(orders.cancel(order.residentId(), order.number(), "好了"));
        assertThat(cards(CHEN)).containsExactly("offer QUIET", "offer-withdrawn QUIET");
        clock.moveTo("2026-11-25T07:00");
        delivery.deliverDue();
        await().untilAsserted(() -> assertThat(cards(CHEN)).containsExactly("offer SKIPPED", "offer-withdrawn SENT"));
    }

    private void write(Recipient whom, int messages) {
        IntStream.range(0, messages)
                .forEach(i -> transaction.executeWithoutResult(
                        status -> notices.write(NewNotice.to(whom, "say", Map.of("text", "第" + i + "条")))));
    }

    private void awaitSent(Recipient whom, int messages) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(states(whom)).filteredOn("SENT"::equals).hasSize(messages));
    }

    private List<String> states(Recipient whom) {
        return jdbc.queryForList(
                "SELECT state FROM notice WHERE recipient = ? ORDER BY seq", String.class, whom.lane());
    }

    private List<String> cards(String userid) {
        return jdbc.queryForList(
                "SELECT CONCAT(template, ' ', state) FROM notice WHERE recipient = ? AND card IS NOT NULL ORDER BY seq",
                String.class,
                "staff:" + userid);
    }
}
