package io.repairbot.suspension;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.deadline.Extensions;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** All begin on Tuesday at 9:00, due at 20:00. */
@DomainTest
@DisplayName("挂起 and 恢复")
class SuspensionTest {
    private static final Instant THURSDAY = at("2026-11-26T15:00");

    @Autowired
    Suspensions suspensions;

    @Autowired
    Extensions extensions;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Timeline timeline;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName(
            "shows why in the history; engineer, supervisor and resident are told, the resident not in the engineer's words")
    void suspended() {
        WorkOrder order = suspended(story.accepted());
        assertThat(order.state()).isEqualTo(WorkOrderState.SUSPENDED);
        assertThat(timeline.of(order.id()).get(2).detail()).isEqualTo("等配件，到11月26日15:00：角阀缺货");
        assertThat(story.told(CHEN)).endsWith("suspended");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("suspended-supervisor");
        assertThat(story.fact("suspended-supervisor", "reason")).isEqualTo("等配件：角阀缺货");
        assertThat(story.residentTold(order)).endsWith("order-suspended");
        assertThat(story.fact("order-suspended", "reason")).isEqualTo("等配件");
        assertThat(story.fact("order-suspended", "until")).isEqualTo("11月26日15:00");
    }

    @Test
    @DisplayName("W7 while it is suspended no clock fires, not at the old time and not at midnight")
    void standsStill() {
        suspended(story.accepted());
        clock.moveTo("2026-11-26T14:59:59.999");
        assertThat(story.sweep()).isZero();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("suspended-supervisor");
    }

    @Test
    @DisplayName("at its time exactly it goes on by itself and reminds the engineer; the resident is told")
    void byItself() {
        WorkOrder order = suspended(story.accepted());
        clock.moveTo("2026-11-26T15:00");
        assertThat(story.sweep()).isEqualTo(1);
        WorkOrder resumed = orders.find(order.number()).orElseThrow();
        assertThat(resumed.state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(story.told(CHEN)).endsWith("accepted", "suspension-over");
        assertThat(story.residentTold(order)).endsWith("order-resumed");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("settled");
        assertThat(story.sweep()).isZero();
    }

    @Test
    @DisplayName("W7 the return-by time is put off by as long as it was suspended")
    void putOff() {
        clock.moveTo("2026-11-24T12:00");
        WorkOrder order = suspended(story.accepted());
        clock.moveTo("2026-11-25T11:00");
        WorkOrder resumed = done(suspensions.resume(CHEN, order.number()));
        assertThat(resumed.returnBy()).as("20:00 and 23 hours").isEqualTo(at("2026-11-25T19:00"));
        clock.moveTo("2026-11-25T18:59:59.999");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).doesNotContain("overdue-supervisor");
        clock.moveTo("2026-11-25T19:00");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("overdue-supervisor");
    }

    @Test
    @DisplayName("W7 put off into the night, it is due at the noon after it")
    void night() {
        WorkOrder order = suspended(story.accepted());
        clock.moveTo("2026-11-24T15:00");
        WorkOrder resumed = done(suspensions.resume(CHEN, order.number()));
        assertThat(resumed.returnBy()).as("not at 02:00").isEqualTo(at("2026-11-25T12:00"));
    }

    @Test
    @DisplayName(
            "W7 overdue before it was suspended, it stays overdue and nobody is told twice; the manager's clock goes on")
    void overdueBefore() {
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-24T21:00");
        story.sweep();
        suspended(orders.find(order.number()).orElseThrow());
        clock.moveTo("2026-11-25T09:00");
        WorkOrder resumed = done(suspensions.resume(CHEN, order.number()));
        assertThat(resumed.overdue()).isTrue();
        assertThat(resumed.returnBy()).isEqualTo(order.returnBy());
        clock.moveTo("2026-11-25T09:59:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-25T10:00");
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.told(MANAGER)).containsExactly("overdue-manager");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsOnlyOnce("overdue-supervisor");
    }

    @Test
    @DisplayName("W8a the arrival clock stands still too")
    void arrivalClock() {
        WorkOrder order = orders.open(story.report(Story.PLUMBING, false, at("2026-11-24T10:00"), null));
        done(dispatch.accept(CHEN, order.number()));
        done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_RESIDENT, at("2026-11-24T14:00"), ""));
        clock.moveTo("2026-11-24T13:59");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T14:00");
        story.sweep();
        clock.moveTo("2026-11-24T15:14:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T15:15");
        assertThat(story.sweep()).as("10:15 and 5 hours").isEqualTo(1);
    }

    @Test
    @DisplayName("prolonged, it goes on at the new time; the wait counts from its first hour")
    void prolonged() {
        clock.moveTo("2026-11-24T12:00");
        WorkOrder order = suspended(story.accepted());
        clock.moveTo("2026-11-26T14:00");
        done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, at("2026-11-27T12:00"), "厂家延期"));
        clock.moveTo("2026-11-26T15:00");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-27T12:00");
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(orders.find(order.number()).orElseThrow().returnBy()).isEqualTo(at("2026-11-27T20:00"));
    }

    @Test
    @DisplayName("the same again changes nothing and tells nobody")
    void twice() {
        WorkOrder order = suspended(story.accepted());
        int notices = story.notices();
        assertThat(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, THURSDAY, "角阀缺货"))
                .isEqualTo(new Outcome.Repeated(order));
        assertThat(story.notices()).isEqualTo(notices);
        WorkOrder resumed = done(suspensions.resume(CHEN, order.number()));
        assertThat(suspensions.resume(CHEN, order.number())).isEqualTo(new Outcome.Repeated(resumed));
    }

    @Test
    @DisplayName("W7 an extension approved meanwhile stands as it was approved, and runs once the order goes on")
    void extendedMeanwhile() {
        WorkOrder order = story.accepted();
        done(extensions.ask(CHEN, order.number(), "等配件", at("2026-11-27T12:00")));
        suspended(order);
        clock.moveTo("2026-11-25T09:00");
        done(extensions.approve(ENGINEERING_SUPERVISOR, order.number()));
        assertThat(deadlines.of(order))
                .filteredOn(clock -> clock.state() == Deadline.State.PENDING)
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.SUSPENSION_END);
        clock.moveTo("2026-11-25T12:00");
        assertThat(done(suspensions.resume(CHEN, order.number())).returnBy()).isEqualTo(at("2026-11-27T12:00"));
    }

    @Test
    @DisplayName("a supervisor may resume it, a colleague not, and only he who has it suspends it")
    void whoMay() {
        WorkOrder order = story.accepted();
        assertThat(suspensions.suspend(LI, order.number(), Cause.WAITING_PARTS, THURSDAY, ""))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_YOURS, order));
        WorkOrder waiting = suspended(order);
        assertThat(suspensions.resume(LI, order.number())).isEqualTo(new Outcome.Refused(Refusal.NOT_YOURS, waiting));
        done(suspensions.resume(ENGINEERING_SUPERVISOR, order.number()));
    }

    @Test
    @DisplayName("suspended, it is neither reached nor completed nor extended; not suspended, it is not resumed")
    void refused() {
        WorkOrder open = story.accepted();
        assertThat(suspensions.resume(CHEN, open.number())).isEqualTo(new Outcome.Refused(Refusal.NOT_SUSPENDED, open));
        WorkOrder order = suspended(open);
        Outcome.Refused waits = new Outcome.Refused(Refusal.SUSPENDED, order);
        assertThat(orders.arrive(CHEN, order.number())).isEqualTo(waits);
        assertThat(orders.complete(CHEN, order.number(), "好了")).isEqualTo(waits);
        assertThat(extensions.ask(CHEN, order.number(), "忙", THURSDAY)).isEqualTo(waits);
    }

    @Test
    @DisplayName("closed or cancelled meanwhile, nothing fires and nothing goes on")
    void over() {
        WorkOrder closed = suspended(story.accepted());
        done(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, closed.number(), "住户自行解决"));
        WorkOrder cancelled = suspended(story.accepted());
        done(orders.cancel(cancelled.residentId(), cancelled.number(), ""));
        clock.moveTo("2026-11-28T00:00");
        assertThat(story.sweep()).isZero();
        assertThat(deadlines.of(closed)).extracting(Deadline::state).containsOnly(Deadline.State.STOPPED);
    }

    @Test
    @DisplayName(
            "an engineer who was there comes again; his first arrival stays, and the resident can no longer cancel")
    void comesAgain() {
        WorkOrder order = suspended(story.arrived());
        clock.moveTo("2026-11-24T11:00");
        done(suspensions.resume(CHEN, order.number()));
        assertThat(orders.cancel(order.residentId(), order.number(), "")).isInstanceOf(Outcome.Refused.class);
        assertThat(done(orders.arrive(CHEN, order.number())).arrivedAt()).isEqualTo(at("2026-11-24T09:00"));
    }

    @ParameterizedTest(name = "{0} until {1}, words \"{2}\": {3}")
    @CsvSource({
        "WAITING_PARTS, 2026-11-24T09:00, '', 晚于现在",
        "WAITING_PARTS, 2026-12-24T09:00:00.001, '', 最多可以挂起30天",
        "OTHER, 2026-11-25T09:00, ' ', 请写明"
    })
    @DisplayName("an impossible wait is a sentence to the engineer, changes nothing and spoils no transaction")
    void impossible(Cause cause, String until, String words, String sentence) {
        WorkOrder order = story.accepted();
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> suspensions.suspend(CHEN, order.number(), cause, at(until), words))
                    .hasMessageContaining(sentence);
            assertThat(status.isRollbackOnly()).isFalse();
        });
        assertThat(orders.find(order.number())).contains(order);
    }

    private WorkOrder suspended(WorkOrder order) {
        return done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, THURSDAY, "角阀缺货"));
    }
}
