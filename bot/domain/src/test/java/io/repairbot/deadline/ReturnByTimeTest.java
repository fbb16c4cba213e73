package io.repairbot.deadline;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("W7 工单当天返单")
class ReturnByTimeTest {
    @Autowired
    WorkOrders orders;

    @Autowired
    DeadlineMapper deadlines;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("W7 an order has its three clocks, kept whole")
    void clocks() {
        WorkOrder order = story.opened();
        assertThat(returnClocks(order))
                .extracting(Deadline::kind, Deadline::dueAt)
                .containsExactly(
                        tuple(DeadlineKind.RETURN_REMINDER, at("2026-11-24T18:00")),
                        tuple(DeadlineKind.RETURN_OVERDUE, at("2026-11-24T20:00")),
                        tuple(DeadlineKind.RETURN_MANAGER, at("2026-11-24T22:00")));
        Deadline first = returnClocks(order).get(0);
        assertThat(first)
                .isEqualTo(new Deadline(
                        first.id(),
                        order.id(),
                        1,
                        DeadlineKind.RETURN_REMINDER,
                        at("2026-11-24T18:00"),
                        Deadline.State.PENDING,
                        0,
                        at("2026-11-24T18:00"),
                        null,
                        null));
    }

    @Test
    @DisplayName("W7 2 h before the return-by time the engineer is reminded, a millisecond earlier not")
    void reminder() {
        story.accepted();
        clock.moveTo("2026-11-24T17:59:59.999");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-24T18:00");
        assertThat(story.sweep()).isEqualTo(1);
        assertThat(story.told(CHEN)).endsWith("return-reminder");
        assertThat(story.fact("return-reminder", "returnBy")).isEqualTo("今天（11月24日）20:00前");
    }

    @Test
    @DisplayName("W7 an appointment at 19:00 leaves no 2 h: the reminder is due at once, not in the past")
    void lateReminder() {
        clock.moveTo("2026-11-24T19:00");
        NewWorkOrder r = story.report(Story.PLUMBING);
        WorkOrder order = orders.open(new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
                r.service(),
                false,
                r.content(),
                at("2026-11-24T19:30"),
                null,
                "今天19:30",
                null,
                r.sourceKey()));
        assertThat(order.returnBy()).isEqualTo(at("2026-11-24T20:00"));
        assertThat(deadlines.of(order.id()))
                .filteredOn(Deadline::kind, DeadlineKind.RETURN_REMINDER)
                .extracting(Deadline::dueAt)
                .containsExactly(at("2026-11-24T19:00"));
    }

    @Test
    @DisplayName("W7 at 20:00 exactly the order is overdue and the supervisor has a card; at 22:00 the manager has one")
    void overdue() {
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-24T19:59:59.999");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        clock.moveTo("2026-11-24T20:00");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("overdue-supervisor");
        assertThat(orders.find(order.number()).orElseThrow().overdue()).isTrue();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T22:00");
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("overdue-manager");
        assertThat(story.cards("overdue-manager")).containsExactly("YG20261124-001_r1_manager_zheng-jingli");
    }

    @Test
    @DisplayName("W7 an order nobody accepted is overdue all the same")
    void overdueUnaccepted() {
        story.opened();
        clock.moveTo("2026-11-24T20:00");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).contains("overdue-supervisor");
    }

    @Test
    @DisplayName("W7 completed in time: no clock fires any more")
    void completed() {
        WorkOrder order = story.completed();
        clock.moveTo("2026-11-24T23:00");
        assertThat(story.sweep()).isZero();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        assertThat(orders.find(order.number()).orElseThrow().overdue()).isFalse();
    }

    @Test
    @DisplayName("W7 cancelled: no clock fires any more")
    void cancelled() {
        WorkOrder order = story.opened();
        orders.cancel(order.residentId(), order.number(), "");
        clock.moveTo("2026-11-24T23:00");
        assertThat(story.sweep()).isZero();
    }

    @Test
    @DisplayName("W7 我来跟进 greys the matter's cards; closing the order settles what is left")
    void followed() {
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-24T22:00");
        story.sweep();
        done(orders.follow(ENGINEERING_SUPERVISOR, order.number()));
        assertThat(orders.follow(ENGINEERING_SUPERVISOR, order.number())).isInstanceOf(Outcome.Repeated.class);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("overdue-supervisor", "followed");
        assertThat(story.fact("followed", "followedBy")).isEqualTo("周主管");
        assertThat(story.told(MANAGER)).containsExactly("overdue-manager");
        done(orders.closeBySupervisor(MANAGER, order.number(), "改日再修"));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("settled");
        assertThat(story.told(MANAGER)).endsWith("settled");
    }

    @Test
    @DisplayName("W3a 上报 is told to the supervisor and noted to the engineer, once; urgent also to the manager")
    void escalate() {
        WorkOrder order = story.accepted();
        done(orders.escalate(CHEN, order.number(), "缺配件"));
        assertThat(orders.escalate(CHEN, order.number(), "缺配件")).isInstanceOf(Outcome.Repeated.class);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("escalated");
        assertThat(story.told(CHEN)).endsWith("accepted", "escalation-noted");
        assertThat(story.told(MANAGER)).isEmpty();
    }

    private List<Deadline> returnClocks(WorkOrder order) {
        return deadlines.of(order.id()).stream()
                .filter(deadline -> deadline.kind().name().startsWith("RETURN"))
                .toList();
    }
}
