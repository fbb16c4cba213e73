package io.repairbot.arrival;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All begin at 9:00. */
@DomainTest
@DisplayName("W8 到场及时")
class ArrivalTest {
    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    FollowUps followUps;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Timeline timeline;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("W8b urgent water: at 10 min the engineer is warned, a millisecond earlier not")
    void warning() {
        accepted(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:09:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T09:10");
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.told(CHEN)).endsWith("arrival-warning");
        assertThat(story.fact("arrival-warning", "until")).isEqualTo("今天（11月24日）09:15前");
    }

    @Test
    @DisplayName("W8b at 15 min exactly supervisor and manager have a card, once; it is settled when he arrives")
    void late() {
        WorkOrder order = accepted(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:14:59.999");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        clock.moveTo("2026-11-24T09:15");
        story.sweep();
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("arrival-late");
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
        assertThat(timeline.of(order.id()))
                .extracting(Timeline.Entry::event)
                .containsOnlyOnce(Timeline.Event.ARRIVAL_OVERDUE);
        done(orders.arrive(CHEN, order.number()));
        assertThat(story.told(MANAGER)).endsWith("settled");
    }

    @Test
    @DisplayName("W8b nobody accepted: at 15 min supervisor and manager know it all the same")
    void unaccepted() {
        orders.open(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:15");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName("W8b there in time: 达标 for good, on the card and in the timeline, and nobody is told")
    void inTime() {
        WorkOrder order = accepted(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:14:59.999");
        done(orders.arrive(CHEN, order.number()));
        assertThat(arrivals.of(order.id()))
                .containsExactly(new Arrival(
                        order.id(),
                        1,
                        Arrival.Rule.W8B,
                        CHEN,
                        at("2026-11-24T09:15"),
                        at("2026-11-24T09:14:59.999"),
                        true));
        assertThat(story.fact("arrived", "arrival")).isEqualTo("达标");
        clock.moveTo("2026-11-24T12:00");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
    }

    @Test
    @DisplayName("W8b there at 15 min exactly is late, as the clock says; three minutes later it is 超时3分钟")
    void tooLate() {
        WorkOrder exactly = accepted(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:15");
        done(orders.arrive(CHEN, exactly.number()));
        assertThat(story.fact("arrived", "arrival")).isEqualTo("超时");
        clock.moveTo("2026-11-24T09:00");
        WorkOrder order = accepted(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-24T09:18");
        done(orders.arrive(CHEN, order.number()));
        assertThat(story.fact("arrived", "arrival")).isEqualTo("超时3分钟");
        assertThat(arrivals.of(order.id())).extracting(Arrival::inTime).containsExactly(false);
    }

    @Test
    @DisplayName("W8b runs for urgent water and electric only: not for what is not urgent, not for a lock")
    void others() {
        story.accepted();
        orders.open(urgent("lock", null, null));
        assertThat(story.count("deadline WHERE kind LIKE 'ARRIVAL%'")).isZero();
    }

    @Test
    @DisplayName("W8b who asks for a later time is not waited for before it")
    void urgentButLater() {
        accepted(urgent("pipe-burst", at("2026-11-24T15:00"), at("2026-11-24T20:00")));
        clock.moveTo("2026-11-24T15:09:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T15:15");
        assertThat(story.sweep()).isEqualTo(2);
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName("W8b at night too: reported at 02:00, the manager has his card at 02:15")
    void atNight() {
        clock.moveTo("2026-11-25T02:00");
        orders.open(urgent("pipe-burst", null, null));
        clock.moveTo("2026-11-25T02:15");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("arrival-late");
    }

    @Test
    @DisplayName("W8b a rework of an urgent order has 15 minutes of its own, and an arrival of its own")
    void rework() {
        WorkOrder order = accepted(urgent("pipe-burst", null, null));
        done(orders.arrive(CHEN, order.number()));
        done(orders.complete(CHEN, order.number(), "换了角阀"));
        followUps.dissatisfied(order.residentId(), order.number(), 1);
        done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        done(dispatch.accept(CHEN, order.number()));
        clock.moveTo("2026-11-24T09:16");
        done(orders.arrive(CHEN, order.number()));
        assertThat(arrivals.of(order.id())).extracting(Arrival::inTime).containsExactly(true, false);
    }

    @Test
    @DisplayName(
            "W8a 15 min after the appointed time the engineer is reminded, 30 min after it the supervisor has a card")
    void appointment() {
        accepted(calm(at("2026-11-24T10:00"), null));
        clock.moveTo("2026-11-24T10:14:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T10:15");
        story.sweep();
        assertThat(story.told(CHEN)).endsWith("visit-reminder");
        clock.moveTo("2026-11-24T10:29:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T10:30");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("visit-late");
        assertThat(story.fact("visit-late", "until")).isEqualTo("今天（11月24日）10:00前");
        assertThat(story.told(MANAGER)).isEmpty();
    }

    @Test
    @DisplayName("W8a there before the reminder: nobody is told, and it is 达标")
    void appointmentKept() {
        WorkOrder order = accepted(calm(at("2026-11-24T10:00"), null));
        clock.moveTo("2026-11-24T10:14");
        done(orders.arrive(CHEN, order.number()));
        assertThat(arrivals.of(order.id()))
                .extracting(Arrival::rule, Arrival::inTime)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Arrival.Rule.W8A, true));
        clock.moveTo("2026-11-24T11:00");
        assertThat(story.sweep()).isZero();
    }

    @Test
    @DisplayName("W8a of a whole afternoon the last two hours count: a visit must still fit into it")
    void afternoon() {
        accepted(calm(at("2026-11-24T12:00"), at("2026-11-24T18:00")));
        clock.moveTo("2026-11-24T16:14:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T16:15");
        assertThat(story.sweep()).isEqualTo(1);
    }

    @Test
    @DisplayName("W8a without an appointment nobody is waited for at a certain time")
    void withoutAppointment() {
        WorkOrder order = story.arrived();
        assertThat(arrivals.of(order.id())).isEmpty();
        assertThat(story.fact("arrived", "arrival")).isEmpty();
    }

    private WorkOrder accepted(NewWorkOrder report) {
        return done(dispatch.accept(CHEN, orders.open(report).number()));
    }

    private NewWorkOrder urgent(String service, @Nullable Instant start, @Nullable Instant end) {
        return story.report(service, true, start, end);
    }

    private NewWorkOrder calm(@Nullable Instant start, @Nullable Instant end) {
        return story.report(Story.PLUMBING, false, start, end);
    }
}
