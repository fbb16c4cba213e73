package io.repairbot.repeat;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Neighbours;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("W10 连续报修")
class RepeatsTest {
    private static final String CAUSE = "立管接头老化，热胀冷缩后松动，已整段更换";

    @Autowired
    Repeats repeats;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    FollowUps followUps;

    @Autowired
    Timeline timeline;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "W10 the second report of a kind from a home is marked on the card, with the order before; the first is not")
    void second() {
        WorkOrder first = neighbours.reports("3-2-501", PLUMBING);
        assertThat(story.fact("offer", "repeat")).isEmpty();
        neighbours.reports("3-2-501", PLUMBING);
        assertThat(story.fact("offer", "repeat")).isEqualTo("连续报修");
        assertThat(story.fact("offer", "earlier")).isEqualTo("30天内第2次报修，之前：" + first.number());
    }

    @Test
    @DisplayName("W10 the supervisor gets a card that names the earlier orders; after a first report he gets none")
    void supervisor() {
        WorkOrder first = neighbours.reports("3-2-501", PLUMBING);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        WorkOrder second = neighbours.reports("3-2-501", PLUMBING);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("repeat");
        assertThat(story.fact("repeat", "earlier")).contains(first.number());
        assertThat(orders.follow(ENGINEERING_SUPERVISOR, second.number())).isInstanceOf(Outcome.Done.class);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("repeat", "followed");
    }

    @Test
    @DisplayName("W10 how many came before, and which, is stored")
    void stored() {
        WorkOrder first = neighbours.reports("3-2-501", PLUMBING);
        WorkOrder second = neighbours.reports("3-2-501", PLUMBING);
        WorkOrder third = neighbours.reports("3-2-501", PLUMBING);
        assertThat(story.count("repeat_report WHERE order_id = " + third.id()
                        + " AND earlier = 2 AND earlier_numbers = '" + second.number() + "," + first.number() + "'"))
                .isEqualTo(1);
        assertThat(story.fact("repeat", "earlier")).startsWith("30天内第3次报修");
    }

    @Test
    @DisplayName("W10 exactly thirty days ago counts, a millisecond longer ago does not")
    void edge() {
        neighbours.reports("3-2-501", PLUMBING);
        neighbours.reports("3-2-502", "faucet");
        clock.pass(Duration.ofDays(30));
        assertThat(isMarked(neighbours.reports("3-2-501", PLUMBING))).isTrue();
        clock.pass(Duration.ofMillis(1));
        assertThat(isMarked(neighbours.reports("3-2-502", "faucet"))).isFalse();
    }

    @Test
    @DisplayName("W10 another home, another kind, a public place: no repeat")
    void others() {
        neighbours.reports("3-2-501", PLUMBING);
        assertThat(isMarked(neighbours.reports("3-2-502", PLUMBING))).isFalse();
        assertThat(isMarked(neighbours.reports("3-2-501", "faucet"))).isFalse();
        assertThat(isMarked(orders.open(story.report("light")))).isFalse();
        assertThat(isMarked(orders.open(story.report("light")))).isFalse();
    }

    @Test
    @DisplayName(
            "W10 water, power and lift count by building, whatever the service of the kind; other buildings do not")
    void building() {
        neighbours.reports("3-2-501", "no-water");
        assertThat(isMarked(neighbours.reports("4-2-501", "no-water"))).isFalse();
        assertThat(isMarked(neighbours.reports("3-1-101", "no-power"))).isFalse();
        assertThat(isMarked(neighbours.reports("3-1-101", "water-pressure"))).isTrue();
    }

    @Test
    @DisplayName("W10 the lift of a building, reported as a public place")
    void lift() {
        neighbours.reportsPublic("3栋电梯", "lift");
        assertThat(isMarked(neighbours.reportsPublic("4栋电梯", "lift"))).isFalse();
        assertThat(isMarked(neighbours.reportsPublic("3栋电梯", "lift"))).isTrue();
    }

    @Test
    @DisplayName("W10 what was cancelled was no report")
    void cancelled() {
        WorkOrder first = neighbours.reports("3-2-501", PLUMBING);
        done(orders.cancel(first.residentId(), first.number(), "不用了"));
        assertThat(isMarked(neighbours.reports("3-2-501", PLUMBING))).isFalse();
    }

    @Test
    @DisplayName("W10 two things told at once are one report")
    void atOnce() {
        neighbours.reports("3-2-501", "no-water", "msg-both");
        assertThat(isMarked(neighbours.reports("3-2-501", "pipe-burst", "msg-both:2")))
                .isFalse();
        assertThat(isMarked(neighbours.reports("3-2-501", "pipe-burst", "msg-later")))
                .isTrue();
    }

    @Test
    @DisplayName("W10 a rework is no new report")
    void rework() {
        WorkOrder order = completed(neighbours.reports("3-2-501", PLUMBING));
        done(followUps.dissatisfied(order.residentId(), order.number(), 1));
        WorkOrder again = done(followUps.reason(order.residentId(), order.number(), 1, "还在漏"));
        assertThat(isMarked(again)).isFalse();
        assertThat(completed(again).state()).isEqualTo(WorkOrderState.COMPLETED);
    }

    @Test
    @DisplayName("W10 完成 is refused until the root cause is there, and changes nothing")
    void refused() {
        WorkOrder order = arrived(repeated());
        assertThat(orders.complete(CHEN, order.number(), "换了垫圈"))
                .isEqualTo(new Refused(Refusal.ROOT_CAUSE_MISSING, order));
        assertThat(orders.find(order.number())).contains(order);
        done(repeats.rootCause(CHEN, order.number(), CAUSE));
        assertThat(done(orders.complete(CHEN, order.number(), "换了垫圈")).state()).isEqualTo(WorkOrderState.COMPLETED);
        assertThat(timeline.of(order.id()))
                .anyMatch(e -> e.event() == Event.ROOT_CAUSE
                        && CAUSE.equals(e.detail())
                        && e.actor().equals(CHEN));
    }

    @Test
    @DisplayName("W10 nine letters are too short whatever stands between them, ten are enough")
    void tooShort() {
        WorkOrder order = arrived(repeated());
        Refused tooShort = new Refused(Refusal.ROOT_CAUSE_TOO_SHORT, order);
        assertThat(repeats.rootCause(CHEN, order.number(), "")).isEqualTo(tooShort);
        assertThat(repeats.rootCause(CHEN, order.number(), "一二三四五，六七八九。。。")).isEqualTo(tooShort);
        assertThat(story.count("repeat_report WHERE root_cause IS NOT NULL")).isZero();
        assertThat(repeats.rootCause(CHEN, order.number(), "一二三四五，六七八九十")).isInstanceOf(Outcome.Done.class);
        assertThat(repeats.rootCause(CHEN, order.number(), "一二三四五，六七八九十")).isInstanceOf(Repeated.class);
    }

    @Test
    @DisplayName("W10 only the engineer at work tells the root cause, and only of a repeat")
    void whose() {
        WorkOrder order = arrived(repeated());
        assertThat(repeats.rootCause(LI, order.number(), CAUSE)).isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        WorkOrder plain = arrived(neighbours.reports("5-1-101", PLUMBING));
        assertThat(repeats.rootCause(CHEN, plain.number(), CAUSE)).isEqualTo(new Refused(Refusal.NOTHING_ASKED, plain));
    }

    @Test
    @DisplayName("W10 a supervisor may close a repeat without the cause")
    void closed() {
        WorkOrder order = repeated();
        assertThat(done(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, order.number(), "总管改造，另行处理"))
                        .state())
                .isEqualTo(WorkOrderState.CLOSED);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("repeat", "settled");
    }

    @Test
    @DisplayName("W10 of reports at the same moment all but one are marked")
    void together() {
        List<WorkOrder> opened = neighbours.atOnce(
                () -> neighbours.reports("3-1-101", "no-water"),
                () -> neighbours.reports("3-2-501", "water-pressure"),
                () -> neighbours.reports("3-3-901", "pipe-burst"));
        assertThat(opened.stream().filter(this::isMarked)).hasSize(2);
    }

    private WorkOrder repeated() {
        neighbours.reports("3-2-501", PLUMBING);
        return neighbours.reports("3-2-501", PLUMBING);
    }

    private WorkOrder arrived(WorkOrder order) {
        done(dispatch.accept(CHEN, order.number()));
        return done(orders.arrive(CHEN, order.number()));
    }

    private WorkOrder completed(WorkOrder order) {
        return done(orders.complete(CHEN, arrived(order).number(), "换了垫圈"));
    }

    private boolean isMarked(WorkOrder order) {
        return story.count("repeat_report WHERE order_id = " + order.id()) == 1;
    }
}
