package io.repairbot.deadline;

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
import io.repairbot.Neighbours;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.colleague.Colleagues;
import io.repairbot.colleague.Colleagues.Kind;
import io.repairbot.followup.FollowUps;
import io.repairbot.merge.Merging;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.urgency.Urgencies;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("Clocks through suspensions, transfers, merges and reworks together")
class ClocksTogetherTest {
    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Urgencies urgencies;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Merging merging;

    @Autowired
    FollowUps followUps;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "W7 W8b suspended over a weekend, made urgent on Sunday, reworked on Monday: each clock is where it belongs")
    void weekend() {
        clock.moveTo("2026-11-27T15:00");
        WorkOrder order = suspended(story.accepted(), "2026-11-30T10:00");
        clock.moveTo("2026-11-29T12:00");
        done(urgencies.change(ENGINEERING_SUPERVISOR, order.number(), true, "漏大了"));
        clock.moveTo("2026-11-30T10:00");
        assertThat(story.sweep()).as("only the end of the wait").isEqualTo(1);
        assertThat(read(order).returnBy()).as("20:00 and 67 hours").isEqualTo(at("2026-11-30T15:00"));
        assertThat(running(order, DeadlineKind.ARRIVAL_LATE)).containsExactly(at("2026-11-30T10:15"));
        done(orders.arrive(CHEN, order.number()));
        done(orders.complete(CHEN, order.number(), "换了角阀"));
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        clock.moveTo("2026-11-30T14:00");
        done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        assertThat(running(order, DeadlineKind.RETURN_OVERDUE)).containsExactly(at("2026-11-30T20:00"));
        assertThat(running(order, DeadlineKind.ARRIVAL_LATE)).containsExactly(at("2026-11-30T14:15"));
    }

    @Test
    @DisplayName("W7 W8b given to a colleague after a wait, the order keeps what the wait put off")
    void transferred() {
        WorkOrder order = suspended(accepted(story.openedUrgent(PLUMBING)), "2026-11-24T12:00");
        clock.moveTo("2026-11-24T10:00");
        done(suspensions.resume(CHEN, order.number()));
        clock.moveTo("2026-11-24T10:05");
        done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
        WorkOrder his = done(colleagues.agree(LI, order.number()));
        assertThat(his.returnBy())
                .as("20:00 and an hour, in the night: next noon")
                .isEqualTo(at("2026-11-25T12:00"));
        clock.moveTo("2026-11-24T10:10");
        story.sweep();
        assertThat(story.told(LI)).endsWith("arrival-warning");
        clock.moveTo("2026-11-24T10:14:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T10:15");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName(
            "W7 while it waits an order is not merged; merged afterwards, none of its clocks runs or fires, those of the other do")
    void merged() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder there = suspended(accepted(neighbours.reports("3-1-101", "water-leak")), "2026-11-24T12:00");
        assertThatThrownBy(() -> merging.merge(ENGINEERING_SUPERVISOR, there.number(), here.number()))
                .isInstanceOf(ImpossibleWish.class);
        clock.moveTo("2026-11-24T11:00");
        done(suspensions.resume(CHEN, there.number()));
        done(merging.merge(ENGINEERING_SUPERVISOR, there.number(), here.number()));
        assertThat(deadlines.of(there)).noneMatch(one -> one.state() == Deadline.State.PENDING || one.waits());
        assertThat(running(here, DeadlineKind.RETURN_OVERDUE)).containsExactly(at("2026-11-24T20:00"));
        clock.moveTo("2026-11-26T12:00");
        story.sweep();
        assertThat(story.count("timeline_entry WHERE event = 'OVERDUE' AND order_id = " + there.id()))
                .isZero();
        assertThat(story.count("timeline_entry WHERE event = 'OVERDUE' AND order_id = " + here.id()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("W7 who goes off duty with an accepted order keeps it, and is reminded of it")
    void offDuty() {
        clock.moveTo("2026-11-24T08:00");
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-25T08:30");
        story.sweep();
        assertThat(read(order).engineer()).isEqualTo(CHEN);
        assertThat(story.told(CHEN)).contains("return-reminder");
        assertThat(story.told(LI)).isEmpty();
    }

    private WorkOrder accepted(WorkOrder order) {
        return done(dispatch.accept(CHEN, order.number()));
    }

    private WorkOrder suspended(WorkOrder order, String until) {
        return done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, at(until), "角阀缺货"));
    }

    private WorkOrder read(WorkOrder order) {
        return orders.find(order.number()).orElseThrow();
    }

    private List<Instant> running(WorkOrder order, DeadlineKind kind) {
        return deadlines.of(order).stream()
                .filter(one -> one.kind() == kind && one.state() == Deadline.State.PENDING)
                .map(Deadline::dueAt)
                .toList();
    }
}
