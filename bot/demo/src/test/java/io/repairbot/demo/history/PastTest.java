package io.repairbot.demo.history;

import static io.repairbot.workorder.WorkOrderState.ACCEPTED;
import static io.repairbot.workorder.WorkOrderState.ARRIVED;
import static io.repairbot.workorder.WorkOrderState.CANCELLED;
import static io.repairbot.workorder.WorkOrderState.CLOSED;
import static io.repairbot.workorder.WorkOrderState.COMPLETED;
import static io.repairbot.workorder.WorkOrderState.OPEN;
import static io.repairbot.workorder.WorkOrderState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.deadline.Deadlines;
import io.repairbot.figure.Figure;
import io.repairbot.figure.Figures;
import io.repairbot.figure.Sum;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented past as the domain itself reads it. */
class PastTest {
    /** What leads where; all other events leave the state as it is. */
    private static final Map<Event, WorkOrderState> LEADS_TO = Map.of(
            Event.OPENED, OPEN,
            Event.ACCEPTED, ACCEPTED,
            Event.ARRIVED, ARRIVED,
            Event.SUSPENDED, SUSPENDED,
            Event.COMPLETED, COMPLETED,
            Event.REWORK, OPEN,
            Event.SATISFIED, CLOSED,
            Event.CLOSED, CLOSED,
            Event.CANCELLED, CANCELLED);

    private static ApplicationContext program;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void invent() throws SQLException {
        program = PastTown.shared();
        jdbc = program.getBean(JdbcTemplate.class);
    }

    @Test
    @DisplayName("As many orders as wanted, as many of them open as wanted, each with a number of its own")
    void counts() {
        assertThat(count("work_order WHERE source_key LIKE 'past%'")).isEqualTo(PastTown.SMALL.count());
        assertThat(count("work_order WHERE source_key LIKE 'past%' AND closed_at IS NULL"))
                .isEqualTo(PastTown.SMALL.open());
        assertThat(count("order_counter c WHERE c.last <> (SELECT COUNT(*) FROM work_order w WHERE w.number LIKE"
                        + " CONCAT('YG', DATE_FORMAT(c.day, '%Y%m%d'), '-%'))"))
                .isZero();
    }

    @Test
    @DisplayName(
            "Each order stands where its story leads, in the round and with the first responsible engineer the story tells")
    void storiesLeadThere() {
        Timeline timeline = program.getBean(Timeline.class);
        orders().forEach(order -> {
            List<Timeline.Entry> story = timeline.of(order.id());
            assertThat(story).isSortedAccordingTo(Comparator.comparing(Timeline.Entry::at));
            assertThat(last(story)).as(order.number()).isEqualTo(order.state());
            assertThat(1 + count(story, Event.REWORK)).isEqualTo(order.round());
            assertThat(first(story, Event.ACCEPTED)).isEqualTo(order.firstResponsible());
        });
    }

    @Test
    @DisplayName(
            "No clock of an order that is over runs, and none that runs was due before now; who is late, his clock fired")
    void clocksAgree() {
        Deadlines deadlines = program.getBean(Deadlines.class);
        Instant now = program.getBean(Clock.class).instant().minusSeconds(3600);
        orders().forEach(order -> {
            List<Deadline> clocks = deadlines.of(order);
            List<Deadline> running = clocks.stream()
                    .filter(clock -> clock.state() == Deadline.State.PENDING)
                    .toList();
            assertThat(running)
                    .as(order.number())
                    .allMatch(clock -> clock.dueAt().isAfter(now));
            assertThat(order.state().isOver() && !running.isEmpty()).isFalse();
            assertThat(fired(clocks, order.round())).as(order.number()).isEqualTo(order.overdue());
        });
    }

    @Test
    @DisplayName(
            "W3b Each completed round was asked about once, and an order that waits for an answer waits for that of its last round")
    void followUpsAgree() {
        assertThat(count(
                        "work_order w WHERE w.state = 'COMPLETED' AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.order_id = w.id"
                                + " AND f.round = w.round AND f.state IN ('ASKED', 'REMINDED', 'BY_PHONE'))"))
                .isZero();
        assertThat(
                        count(
                                "follow_up f JOIN work_order w ON w.id = f.order_id WHERE f.answered_at IS NULL AND w.state <> 'COMPLETED'"))
                .isZero();
        assertThat(count(
                        "work_order w WHERE w.closing = 'SATISFIED' AND (SELECT COUNT(*) FROM follow_up f WHERE f.order_id = w.id)"
                                + " <> w.round"))
                .isZero();
    }

    @Test
    @DisplayName("The verbs take the invented orders further, and the clocks that come due fire without a failure")
    void goesOn() {
        WorkOrders orders = program.getBean(WorkOrders.class);
        WorkOrder arrived = one(ARRIVED);
        assertThat(orders.complete(String.valueOf(arrived.engineer()), arrived.number(), "换了角阀"))
                .isInstanceOf(Outcome.Done.class);
        WorkOrder completed = one(COMPLETED);
        assertThat(program.getBean(FollowUps.class)
                        .satisfied(completed.residentId(), completed.number(), completed.round()))
                .isInstanceOf(Outcome.Done.class);
        change("UPDATE deadline SET retry_at = '2020-01-01' WHERE state = 'PENDING' ORDER BY id LIMIT 60");
        assertThat(program.getBean(DeadlineSweep.class).fireDue()).isPositive();
        assertThat(count("deadline WHERE problem IS NOT NULL")).isZero();
    }

    @Test
    @DisplayName("S12 The sums are what counting gives")
    void sumsAgree() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        YearMonth now = YearMonth.from(program.getBean(Clock.class).instant().atZone(zone));
        List<Sum> sums = program.getBean(Figures.class).of(1, zone, now, 12);
        for (Figure figure : Figure.values()) {
            if (figure == Figure.MINUTES) continue;
            long counted = count("work_order w WHERE w.opened_at >= '" + now.minusMonths(11)
                    + "-01' - INTERVAL 8 HOUR AND " + figure.condition());
            long summed = sums.stream()
                    .filter(sum -> sum.kind() == Sum.Kind.CREW && sum.figure() == figure)
                    .mapToLong(Sum::amount)
                    .sum();
            assertThat(summed).as(figure.name()).isEqualTo(counted).isPositive();
        }
    }

    @Test
    @DisplayName("Another database than the demo's is refused with one sentence, and nothing is written")
    void refusesOthers() {
        int before = count("work_order");
        change("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        try {
            assertThatThrownBy(() -> new Past(program, System.out).write(new Wanted(10, 1, 1, 1)))
                    .isInstanceOf(HistoryRefused.class)
                    .hasMessageContaining("not the demo's database");
        } finally {
            change("DELETE FROM community WHERE id = 2");
        }
        assertThat(count("work_order")).isEqualTo(before);
    }

    @Test
    @DisplayName("Nonsense is refused before anything is started")
    void refusesNonsense() {
        assertThatThrownBy(() -> new OrdersCommand(List.of("orders", "--count=many")))
                .hasMessage("--count must be a whole number, not 'many'.");
        assertThatThrownBy(() -> new OrdersCommand(List.of("orders", "--count=5", "--open=6")))
                .hasMessageContaining("not more than --count");
    }

    private static Stream<WorkOrder> orders() {
        WorkOrders orders = program.getBean(WorkOrders.class);
        return jdbc
                .queryForList(
                        "SELECT id FROM work_order WHERE source_key LIKE 'past%' AND (state <> 'CLOSED' OR round > 1 OR id % 10 = 0)",
                        Long.class)
                .stream()
                .map(id -> orders.find(id).orElseThrow());
    }

    private static WorkOrder one(WorkOrderState state) {
        return orders().filter(order -> order.state() == state).findFirst().orElseThrow();
    }

    private static WorkOrderState last(List<Timeline.Entry> story) {
        return story.stream()
                .map(entry -> LEADS_TO.get(entry.event()))
                .filter(state -> state != null)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static int count(List<Timeline.Entry> story, Event event) {
        return (int) story.stream().filter(entry -> entry.event() == event).count();
    }

    private static String first(List<Timeline.Entry> story, Event event) {
        return story.stream()
                .filter(entry -> entry.event() == event)
                .findFirst()
                .map(Timeline.Entry::actor)
                .orElse(null);
    }

    private static boolean fired(List<Deadline> clocks, int round) {
        return clocks.stream()
                .anyMatch(clock -> clock.kind() == DeadlineKind.RETURN_OVERDUE
                        && clock.round() == round
                        && clock.state() == Deadline.State.FIRED);
    }

    /** The program's connections commit nothing by themselves. */
    private static void change(String sql) {
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> jdbc.update(sql));
    }

    private static int count(String tableAndCondition) {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + tableAndCondition, Integer.class);
        return rows == null ? -1 : rows;
    }
}
