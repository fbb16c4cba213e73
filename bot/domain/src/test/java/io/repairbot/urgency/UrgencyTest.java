package io.repairbot.urgency;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.explanation.DueExplanation;
import io.repairbot.explanation.DueExplanations;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All begin on Tuesday at 9:00, due at 20:00. */
@DomainTest
@DisplayName("改为紧急 and 改为普通")
class UrgencyTest {
    private static final String DESK = "qian.qiantai";
    private static final String WHY = "水漏到楼下了";

    @Autowired
    Urgencies urgencies;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Suspensions suspensions;

    @Autowired
    DueExplanations explanations;

    @Autowired
    Timeline timeline;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("the timeline says who and why; the engineer's card and words show it, the resident is told")
    void told() {
        WorkOrder order = story.accepted();
        assertThat(urgent(order, DESK).urgent()).isTrue();
        Timeline.Entry last = timeline.of(order.id()).get(2);
        assertThat(last.actor()).isEqualTo(DESK);
        assertThat(last.detail()).isEqualTo("改为紧急：水漏到楼下了");
        assertThat(story.told(CHEN)).endsWith("accepted", "urgency-raised");
        assertThat(story.fact("accepted", "urgent")).isEqualTo("急");
        assertThat(story.fact("urgency-raised", "by")).isEqualTo("钱前台");
        assertThat(story.residentTold(order)).endsWith("order-urgent");
    }

    @Test
    @DisplayName("W8b the 15 minutes begin with the change; W7 stays")
    void arrivalOpened() {
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-24T11:00");
        assertThat(urgent(order, ENGINEERING_SUPERVISOR).returnBy()).isEqualTo(order.returnBy());
        clock.moveTo("2026-11-24T11:14:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T11:15");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
        assertThat(explained("到场").steps().get(0)).contains("改为紧急后15分钟内到场");
    }

    @Test
    @DisplayName("W8b no longer urgent, nobody is late; the resident is told his time, and the arrival is not measured")
    void arrivalClosed() {
        WorkOrder order = acceptedUrgent();
        clock.moveTo("2026-11-24T09:05");
        WorkOrder calm = calm(order);
        assertThat(story.told(CHEN)).endsWith("accepted", "urgency-lowered");
        assertThat(story.residentTold(order)).endsWith("order-not-urgent");
        clock.moveTo("2026-11-24T10:00");
        assertThat(story.sweep()).isZero();
        done(orders.arrive(CHEN, calm.number()));
        assertThat(story.count("arrival")).isZero();
    }

    @Test
    @DisplayName("W8b who was late already stays late")
    void lateStays() {
        WorkOrder order = acceptedUrgent();
        clock.moveTo("2026-11-24T09:15");
        story.sweep();
        calm(order);
        clock.moveTo("2026-11-24T09:20");
        done(orders.arrive(CHEN, order.number()));
        assertThat(story.fact("arrived", "arrival")).isEqualTo("超时5分钟");
    }

    @Test
    @DisplayName("W8a no longer urgent, an appointment is waited for as any other")
    void appointment() {
        WorkOrder order = orders.open(story.report(PLUMBING, true, at("2026-11-24T10:00"), null));
        done(dispatch.accept(CHEN, order.number()));
        calm(order);
        clock.moveTo("2026-11-24T10:14:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T10:15");
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.told(CHEN)).endsWith("visit-reminder");
    }

    @Test
    @DisplayName("W8b became urgent while it waited: the 15 minutes begin when it goes on")
    void suspended() {
        WorkOrder order = story.accepted();
        done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, at("2026-11-24T15:00"), ""));
        clock.moveTo("2026-11-24T10:00");
        urgent(order, ENGINEERING_SUPERVISOR);
        clock.moveTo("2026-11-24T10:05");
        done(suspensions.resume(CHEN, order.number()));
        clock.moveTo("2026-11-24T10:19:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T10:20");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName("W8b paused, then no longer urgent, then urgent again: one clock, begun when it goes on")
    void pausedAndChanged() {
        WorkOrder order = acceptedUrgent();
        clock.moveTo("2026-11-24T09:05");
        done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, at("2026-11-24T12:00"), ""));
        calm(order);
        urgent(order, ENGINEERING_SUPERVISOR);
        clock.moveTo("2026-11-24T12:00");
        story.sweep();
        clock.moveTo("2026-11-24T12:14:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T12:15");
        story.sweep();
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName("W2 nobody has it: offers show it, and the ladder goes in the urgent pace, never slower than before")
    void ladder() {
        WorkOrder order = story.opened();
        clock.moveTo("2026-11-24T09:01");
        urgent(order, ENGINEERING_SUPERVISOR);
        assertThat(story.told(CHEN)).endsWith("offer", "urgency-raised");
        clock.moveTo("2026-11-24T09:02:59.999");
        story.sweep();
        assertThat(story.told(LI)).isEmpty();
        clock.moveTo("2026-11-24T09:03");
        story.sweep();
        assertThat(story.told(LI)).containsExactly("offer");
        WorkOrder other = story.opened();
        clock.moveTo("2026-11-24T09:07");
        urgent(other, ENGINEERING_SUPERVISOR);
        clock.moveTo("2026-11-24T09:08");
        story.sweep();
        assertThat(story.told(LI)).filteredOn("offer"::equals).hasSize(2);
    }

    @Test
    @DisplayName("W2 no longer urgent, those who are asked have five minutes")
    void slower() {
        WorkOrder order = story.openedUrgent(PLUMBING);
        clock.moveTo("2026-11-24T09:01");
        calm(order);
        clock.moveTo("2026-11-24T09:05:59.999");
        story.sweep();
        assertThat(story.told(LI)).isEmpty();
        clock.moveTo("2026-11-24T09:06");
        story.sweep();
        assertThat(story.told(LI)).containsExactly("offer");
    }

    @Test
    @DisplayName(
            "S7 at night the cards that waited for the morning go at once, and the ladder does not wait for it either")
    void night() {
        clock.moveTo("2026-11-24T23:00");
        WorkOrder order = story.opened();
        assertThat(story.count("notice WHERE state = 'QUIET'")).isPositive();
        urgent(order, MANAGER);
        assertThat(story.count("notice WHERE state = 'QUIET'")).isZero();
        clock.moveTo("2026-11-24T23:02");
        story.sweep();
        assertThat(story.told(LI)).containsExactly("offer");
    }

    @Test
    @DisplayName("an order of a trade without the 15 minutes: its engineer hears it, the resident was promised nothing")
    void otherTrade() {
        WorkOrder order = orders.open(story.report("lock"));
        done(urgencies.change(DESK, order.number(), true, WHY));
        assertThat(story.residentTold(order)).doesNotContain("order-urgent");
        assertThat(story.count("deadline WHERE kind LIKE 'ARRIVAL%'")).isZero();
    }

    @Test
    @DisplayName("no change: nobody is told and no clock is set")
    void same() {
        WorkOrder order = urgent(story.accepted(), DESK);
        int notices = story.notices();
        int clocks = story.count("deadline");
        assertThat(urgencies.change(DESK, order.number(), true, "再说一次")).isEqualTo(new Outcome.Repeated(order));
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(story.count("deadline")).isEqualTo(clocks);
    }

    @Test
    @DisplayName(
            "completed, closed, cancelled: refused with the reason; an engineer may not; another community's is not found")
    void refused() {
        assertThat(refusal(story.completed(), DESK)).isEqualTo(Refusal.ALREADY_COMPLETED);
        WorkOrder closed = story.opened();
        done(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, closed.number(), "误报"));
        assertThat(refusal(closed, DESK)).isEqualTo(Refusal.ALREADY_CLOSED);
        WorkOrder cancelled = story.opened();
        done(orders.cancel(cancelled.residentId(), cancelled.number(), ""));
        assertThat(refusal(cancelled, DESK)).isEqualTo(Refusal.ALREADY_CANCELLED);
        assertThat(refusal(story.accepted(), CHEN)).isEqualTo(Refusal.NOT_DESK);
        assertThat(refusal(story.accepted(), "nobody")).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    @DisplayName("without a reason, or with a novel, nothing changes")
    void reason() {
        WorkOrder order = story.accepted();
        assertThatThrownBy(() -> urgencies.change(DESK, order.number(), true, " "))
                .isInstanceOf(ImpossibleWish.class)
                .hasMessageContaining("请写明");
        assertThatThrownBy(() -> urgencies.change(DESK, order.number(), true, "水".repeat(501)))
                .isInstanceOf(ImpossibleWish.class);
        assertThat(orders.find(order.number())).contains(order);
    }

    private WorkOrder acceptedUrgent() {
        return done(dispatch.accept(CHEN, story.openedUrgent(PLUMBING).number()));
    }

    private WorkOrder urgent(WorkOrder order, String by) {
        return done(urgencies.change(by, order.number(), true, WHY));
    }

    private WorkOrder calm(WorkOrder order) {
        return done(urgencies.change(ENGINEERING_SUPERVISOR, order.number(), false, "已关总阀"));
    }

    private Refusal refusal(WorkOrder order, String userid) {
        return ((Outcome.Refused) urgencies.change(userid, order.number(), true, WHY)).reason();
    }

    private DueExplanation explained(String name) {
        String number =
                orders.openOf(story.report(PLUMBING).residentId()).get(0).number();
        return explanations.of(MANAGER, number).orElseThrow().stream()
                .filter(one -> one.clock().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
