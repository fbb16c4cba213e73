package io.repairbot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.figure.Sum.Kind;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class FigureTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    Figures figures;

    @Autowired
    FigureSweep sweep;

    @Autowired
    Story story;

    @Autowired
    WorkOrders orders;

    @Autowired
    FollowUps followUps;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("S12 An order done well counts as taken, returned, finished and satisfied, under who took it first")
    void good() {
        satisfied(story.completed());
        assertThat(amounts("chen.gong|plumbing-electric"))
                .contains("ORDERS 1", "TAKEN_IN_TIME 1", "RETURNED 1", "FINISHED 1", "SATISFIED 1", "RATED 1")
                .noneMatch(line -> line.startsWith("REWORKED"))
                .noneMatch(line -> line.startsWith("ARRIVAL_DUE"));
    }

    @Test
    @DisplayName("S12 W2 An order that nobody took in time is owed an engineer and was not taken in time")
    void leftLying() {
        story.opened();
        assertThat(amounts("|plumbing-electric")).containsExactly("ORDERS 1");
        clock.pass(Duration.ofMinutes(5));
        story.sweep();
        assertThat(amounts("|plumbing-electric")).containsExactlyInAnyOrder("ORDERS 1", "OFFERED 1");
    }

    @Test
    @DisplayName("S12 W8b An urgent order counts as reached in time when it was, and not when the time passed first")
    void arrivals() {
        WorkOrder kept = story.openedUrgent("pipe-burst");
        story.openedUrgent("pipe-burst");
        take(kept);
        Story.done(orders.arrive(Story.CHEN, kept.number()));
        clock.pass(Duration.ofMinutes(15));
        story.sweep();
        assertThat(total(Figure.ARRIVAL_DUE)).isEqualTo(2);
        assertThat(total(Figure.ARRIVED_IN_TIME)).isEqualTo(1);
    }

    @Test
    @DisplayName("S12 W8b Who comes when the time has passed has come, but not in time")
    void arrivedLate() {
        WorkOrder late = story.openedUrgent("pipe-burst");
        take(late);
        clock.pass(Duration.ofMinutes(16));
        Story.done(orders.arrive(Story.CHEN, late.number()));
        assertThat(total(Figure.ARRIVAL_DUE)).isEqualTo(1);
        assertThat(total(Figure.ARRIVED_IN_TIME)).isZero();
    }

    @Test
    @DisplayName("S12 W7 What is late is due and not returned; what is not due yet is neither")
    void returned() {
        story.opened();
        assertThat(total(Figure.RETURN_DUE)).isZero();
        clock.moveTo("2026-11-24T20:00");
        while (story.sweep() > 0) clock.pass(Duration.ofMillis(1));
        assertThat(total(Figure.RETURN_DUE)).isEqualTo(1);
        assertThat(total(Figure.RETURNED)).isZero();
    }

    @Test
    @DisplayName(
            "S12 W3b A rework counts against the first responsible engineer, and the last word of the resident is his rating")
    void rework() {
        WorkOrder order = story.completed();
        Story.done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        Story.done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        assertThat(amounts("chen.gong|plumbing-electric"))
                .contains("REWORKED 1", "REPAIRED 1", "RATED 1")
                .noneMatch(line -> line.startsWith("SATISFIED"));
    }

    @Test
    @DisplayName("Adding up changes no figure, adds each order once, and leaves alone what is not over")
    void addsUpOnce() {
        satisfied(story.completed());
        orders.cancel(story.opened().residentId(), lastNumber(), "");
        story.accepted();
        Set<Sum> before = new HashSet<>(of(NOVEMBER));
        assertThat(sweep.addUp()).isEqualTo(2);
        assertThat(new HashSet<>(of(NOVEMBER))).isEqualTo(before);
        assertThat(sweep.addUp()).isZero();
        assertThat(story.count("work_order WHERE summed = 0")).isEqualTo(1);
        satisfied(story.completed());
        assertThat(total(Figure.SATISFIED)).isEqualTo(2);
    }

    @Test
    @DisplayName("Who takes his report back counts for nothing")
    void cancelled() {
        WorkOrder order = story.opened();
        Story.done(orders.cancel(order.residentId(), order.number(), ""));
        assertThat(of(NOVEMBER)).isEmpty();
    }

    @Test
    @DisplayName("The month, the weekday and the hour of a report are those of the community's wall clock")
    void wallClock() {
        clock.moveTo("2026-10-31T23:59");
        story.opened();
        clock.moveTo("2026-11-01T00:00");
        story.opened();
        for (int round = 0; round < 2; round++) {
            assertThat(hours(YearMonth.of(2026, 10))).containsExactly("6-23");
            assertThat(hours(NOVEMBER)).containsExactly("7-00");
            jdbc.update("UPDATE work_order SET state = 'CLOSED'");
            sweep.addUp();
        }
    }

    private void take(WorkOrder order) {
        jdbc.update(
                "UPDATE work_order SET state = 'ACCEPTED', engineer = ?, first_responsible = ?, accepted_at = opened_at WHERE id = ?",
                Story.CHEN,
                Story.CHEN,
                order.id());
    }

    private void satisfied(WorkOrder order) {
        Story.done(followUps.satisfied(order.residentId(), order.number(), order.round()));
    }

    private String lastNumber() {
        return String.valueOf(jdbc.queryForObject("SELECT MAX(number) FROM work_order", String.class));
    }

    private List<Sum> of(YearMonth month) {
        return figures.of(1, MovableClock.SHANGHAI, month, 2);
    }

    private long total(Figure figure) {
        return of(NOVEMBER).stream()
                .filter(sum -> sum.kind() == Kind.CREW && sum.figure() == figure)
                .mapToLong(Sum::amount)
                .sum();
    }

    private List<String> amounts(String subject) {
        return of(NOVEMBER).stream()
                .filter(sum -> sum.kind() == Kind.CREW && sum.subject().equals(subject))
                .map(sum -> sum.figure() + " " + sum.amount())
                .toList();
    }

    private List<String> hours(YearMonth month) {
        return of(month).stream()
                .filter(sum -> sum.kind() == Kind.HOUR)
                .map(Sum::subject)
                .toList();
    }
}
