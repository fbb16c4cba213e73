package io.repairbot.followup;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.SERVICE_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.followup.FollowUps.Waiting;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("W3b 回访: 满意结束 / 不满意返工")
class FollowUpsTest {
    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpMapper rows;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("W3b done: the resident is asked, and the call-back is kept whole")
    void asked() {
        WorkOrder order = story.completed();
        FollowUp row = rows.find(order.id(), 1).orElseThrow();
        assertThat(row)
                .isEqualTo(
                        new FollowUp(row.id(), order.id(), 1, CHEN, FollowUp.State.ASKED, null, clock.instant(), null));
        assertThat(story.residentTold(order)).containsExactly("order-accepted", "engineer-arrived", "work-done");
        assertThat(story.count("notice WHERE template = 'work-done' AND priority = 'HIGH'"))
                .isEqualTo(1);
        assertThat(followUps.waiting(order.residentId())).contains(new Waiting(order.number(), 1, false, "陈工"));
    }

    @Test
    @DisplayName("W3b 满意 closes; said four times it closes once")
    void satisfied() {
        WorkOrder order = story.completed();
        WorkOrder closed = done(followUps.satisfied(order.residentId(), order.number(), 1));
        assertThat(closed.state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(closed.closing()).isEqualTo(WorkOrder.Closing.SATISFIED);
        assertThat(story.told(CHEN)).endsWith("closed");
        int notices = story.notices();
        for (int i = 0; i < 3; i++)
            assertThat(followUps.satisfied(order.residentId(), order.number(), 1))
                    .isEqualTo(new Repeated(closed));
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(followUps.waiting(order.residentId())).isEmpty();
    }

    @Test
    @DisplayName("W3b 不满意 wants a reason, and the reason opens round 2: engineers, supervisors, resident are told")
    void rework() {
        WorkOrder order = story.completed();
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        assertThat(followUps.waiting(order.residentId()).orElseThrow().reasonWanted())
                .isTrue();
        clock.moveTo("2026-11-24T18:00");
        WorkOrder again = done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        assertThat(again.state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.engineer()).isNull();
        assertThat(again.firstResponsible()).isEqualTo(CHEN);
        assertThat(again.returnBy()).isEqualTo(at("2026-11-25T12:00"));
        assertThat(story.told(CHEN)).endsWith("completed", "rework", "offer");
        assertThat(story.cards("offer")).endsWith("YG20261124-001_r2_chen-gong");
        assertThat(story.fact("offer", "reason")).isEqualTo("还在漏");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("rework-supervisor");
        assertThat(story.told(SERVICE_SUPERVISOR)).containsExactly("rework-supervisor");
        assertThat(story.residentTold(order)).endsWith("rework-opened");
    }

    @Test
    @DisplayName("W3b the same reason again opens no third round")
    void reasonRepeated() {
        WorkOrder again = reworked();
        assertThat(followUps.reason(again.residentId(), again.number(), 1, "还在漏"))
                .isEqualTo(new Repeated(again));
        assertThat(followUps.dissatisfied(again.residentId(), again.number(), 1))
                .isEqualTo(new Repeated(again));
        assertThat(orders.find(again.number())).contains(again);
    }

    @Test
    @DisplayName("W3b 不满意 and no more words: after 10 minutes the rework opens without a reason")
    void reasonMissing() {
        WorkOrder order = story.completed();
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(story.sweep()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    @DisplayName("W3b a reason that comes after the wait still reaches the engineers, once")
    void lateReason() {
        WorkOrder order = story.completed();
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        clock.pass(Duration.ofMinutes(10));
        story.sweep();
        done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        assertThat(story.told(CHEN)).endsWith("rework", "offer", "offer");
        assertThat(story.fact("offer", "extra")).isEqualTo("还在漏");
        assertThat(followUps.reason(order.residentId(), order.number(), 1, "还在漏"))
                .isInstanceOf(Repeated.class);
    }

    @Test
    @DisplayName("W3b the first responsible engineer is asked again though he is off duty and another is on")
    void firstResponsibleStays() {
        WorkOrder order = orders.open(story.report("lift"));
        done(dispatch.accept("sun.gong", order.number()));
        done(orders.arrive("sun.gong", order.number()));
        done(orders.complete("sun.gong", order.number(), "好了"));
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        done(followUps.reason(order.residentId(), order.number(), 1, "又停了"));
        assertThat(story.told("sun.gong")).endsWith("rework", "offer");
    }

    @Test
    @DisplayName("W3b the loop goes on: round 2 is rated on its own, a tap for round 1 changes nothing")
    void secondRound() {
        WorkOrder again = reworked();
        done(dispatch.accept(CHEN, again.number()));
        done(orders.arrive(CHEN, again.number()));
        WorkOrder completed = done(orders.complete(CHEN, again.number(), "换了水管"));
        assertThat(followUps.satisfied(again.residentId(), again.number(), 1))
                .isEqualTo(new Refused(Refusal.ALREADY_DECIDED, completed));
        assertThat(done(followUps.satisfied(again.residentId(), again.number(), 2))
                        .state())
                .isEqualTo(WorkOrderState.CLOSED);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("rework-supervisor", "settled");
    }

    @Test
    @DisplayName("W3b who changes his mind within the wait is satisfied")
    void secondThought() {
        WorkOrder order = story.completed();
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        assertThat(done(followUps.satisfied(order.residentId(), order.number(), 1))
                        .state())
                .isEqualTo(WorkOrderState.CLOSED);
        clock.pass(Duration.ofHours(1));
        assertThat(story.sweep()).isZero();
    }

    @Test
    @DisplayName("W3b silence: one reminder after 24 h, a phone call after 24 h more, and nothing closes")
    void silence() {
        WorkOrder order = story.completed();
        clock.pass(Duration.ofHours(24));
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.residentTold(order)).endsWith("work-done", "work-done-reminder");
        clock.pass(Duration.ofHours(24).minusMillis(1));
        assertThat(story.sweep()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.count("call_back_task WHERE cause = 'NO_ANSWER' AND state = 'WAITING'"))
                .isEqualTo(1);
        clock.pass(Duration.ofDays(30));
        assertThat(story.sweep()).isZero();
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W3b answered in chat after all, the phone call is off")
    void answeredLate() {
        WorkOrder order = story.completed();
        clock.pass(Duration.ofHours(24));
        story.sweep();
        clock.pass(Duration.ofHours(24));
        story.sweep();
        done(followUps.satisfied(order.residentId(), order.number(), 1));
        assertThat(story.count("call_back_task WHERE state = 'DONE'")).isEqualTo(1);
    }

    @Test
    @DisplayName("W3b a rating nobody asked for, or of somebody else's order, changes nothing")
    void notAsked() {
        WorkOrder order = story.arrived();
        assertThat(followUps.satisfied(order.residentId(), order.number(), 1))
                .isEqualTo(new Refused(Refusal.NOTHING_ASKED, order));
        assertThat(followUps.satisfied(order.residentId() + 1, order.number(), 1))
                .isEqualTo(new Refused(Refusal.NOT_FOUND, null));
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W3b a supervisor's closing ends the call-back; a tap afterwards is answered with the state")
    void closedBySupervisor() {
        WorkOrder order = story.completed();
        WorkOrder closed = done(orders.closeBySupervisor(SERVICE_SUPERVISOR, order.number(), "已电话沟通"));
        assertThat(followUps.dissatisfied(order.residentId(), order.number(), 1))
                .isEqualTo(new Refused(Refusal.ALREADY_CLOSED, closed));
        clock.pass(Duration.ofDays(3));
        assertThat(story.sweep()).isZero();
    }

    private WorkOrder reworked() {
        WorkOrder order = story.completed();
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        return done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
    }
}
