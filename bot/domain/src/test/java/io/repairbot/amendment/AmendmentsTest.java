package io.repairbot.amendment;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("What a resident changes about his open order")
class AmendmentsTest {
    private static final NewTime TOMORROW =
            new NewTime(at("2026-11-25T14:00"), at("2026-11-25T16:00"), "明天14:00–16:00");
    private static final NewPlace ELSEWHERE = new NewPlace(7L, "4栋2单元501");

    @Autowired
    Amendments amendments;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName(
            "W7 another time: the return-by time and its clocks move, the engineer hears of it on his card and in words")
    void reschedule() {
        WorkOrder order = story.accepted();
        WorkOrder after = done(move(order, TOMORROW));
        assertThat(after.returnBy()).isEqualTo(at("2026-11-25T20:00"));
        assertThat(after.appointment()).isEqualTo("明天14:00–16:00");
        assertThat(story.told(CHEN)).containsExactly("offer", "accepted", "accepted", "rescheduled");
        assertThat(story.fact("rescheduled", "before")).isEqualTo("尽快");
        assertThat(last(order))
                .extracting(Entry::event, Entry::detail)
                .containsExactly(Event.RESCHEDULED, "尽快 → 明天14:00–16:00");
    }

    @Test
    @DisplayName("W7 the clocks of the old time are silent, those of the new one ring")
    void clocks() {
        WorkOrder order = story.accepted();
        move(order, TOMORROW);
        clock.moveTo("2026-11-24T20:00");
        assertThat(story.sweep()).isZero();
        clock.moveTo("2026-11-25T20:00");
        story.sweep();
        assertThat(orders.find(order.id()).orElseThrow().overdue()).isTrue();
    }

    @Test
    @DisplayName("W8a the clock of arriving follows the new time")
    void arrival() {
        WorkOrder order = story.accepted();
        move(order, new NewTime(at("2026-11-24T11:00"), null, "11:00"));
        move(order, TOMORROW);
        clock.moveTo("2026-11-24T11:15");
        story.sweep();
        assertThat(story.told(CHEN)).doesNotContain("visit-reminder");
        clock.moveTo("2026-11-25T14:15");
        story.sweep();
        assertThat(story.told(CHEN)).contains("visit-reminder");
    }

    @Test
    @DisplayName("W7 an overdue order that is moved is overdue no more, and its supervisor's card is settled")
    void overdue() {
        WorkOrder order = story.accepted();
        clock.moveTo("2026-11-24T20:00");
        story.sweep();
        assertThat(done(move(order, TOMORROW)).overdue()).isFalse();
        assertThat(story.told(Story.ENGINEERING_SUPERVISOR)).containsExactly("overdue-supervisor", "settled");
    }

    @Test
    @DisplayName("the same time once more changes nothing and tells nobody")
    void sameTime() {
        WorkOrder order = story.opened();
        move(order, TOMORROW);
        int told = story.notices();
        assertThat(move(order, TOMORROW)).isInstanceOf(Outcome.Repeated.class);
        assertThat(story.notices()).isEqualTo(told);
    }

    @Test
    @DisplayName("another place: the engineers it is offered to see it")
    void relocate() {
        WorkOrder order = story.opened();
        WorkOrder after = done(amendments.relocate(order.residentId(), order.number(), ELSEWHERE));
        assertThat(after.place()).isEqualTo("4栋2单元501");
        assertThat(after.homeId()).isEqualTo(7L);
        assertThat(story.told(CHEN)).containsExactly("offer", "offer", "relocated");
        assertThat(story.fact("offer", "place")).isEqualTo("4栋2单元501");
    }

    @Test
    @DisplayName("once the engineer is there neither can be changed")
    void tooLate() {
        WorkOrder order = story.arrived();
        assertThat(move(order, TOMORROW)).isEqualTo(new Outcome.Refused(Refusal.ALREADY_TAKEN, order));
        assertThat(amendments.relocate(order.residentId(), order.number(), ELSEWHERE))
                .isEqualTo(new Outcome.Refused(Refusal.ALREADY_TAKEN, order));
        assertThat(orders.find(order.id()).orElseThrow()).isEqualTo(order);
    }

    @Test
    @DisplayName("somebody else's order is not found")
    void notHis() {
        WorkOrder order = story.opened();
        Outcome nobody = new Outcome.Refused(Refusal.NOT_FOUND, null);
        long stranger = order.residentId() + 1;
        assertThat(amendments.reschedule(stranger, order.number(), TOMORROW)).isEqualTo(nobody);
        assertThat(amendments.relocate(stranger, order.number(), ELSEWHERE)).isEqualTo(nobody);
        assertThat(amendments.explainCancel(stranger, order.number(), "x")).isEqualTo(nobody);
        assertThat(amendments.recall(stranger, order.number(), "x")).isEqualTo(nobody);
    }

    @Test
    @DisplayName("why he cancelled comes afterwards, once, and reaches the engineer who had the order")
    void whyCancelled() {
        WorkOrder order = story.accepted();
        orders.cancel(order.residentId(), order.number(), "");
        assertThat(done(explain(order, "已经修好了")).closingReason()).isEqualTo("已经修好了");
        assertThat(story.told(CHEN)).containsExactly("offer", "accepted", "cancelled", "cancelled", "cancel-reason");
        assertThat(explain(order, "报错了")).isInstanceOf(Outcome.Repeated.class);
        assertThat(story.fact("cancelled", "reason")).isEqualTo("已经修好了");
    }

    @Test
    @DisplayName("an order that is not cancelled has no reason to be told")
    void notCancelled() {
        WorkOrder order = story.opened();
        assertThat(explain(order, "x")).isEqualTo(new Outcome.Refused(Refusal.NOTHING_ASKED, order));
    }

    @Test
    @DisplayName("words taken back stay, and the engineer is told")
    void recall() {
        WorkOrder order = story.accepted();
        amendments.recall(order.residentId(), order.number(), "厨房漏水");
        assertThat(last(order)).extracting(Entry::event, Entry::detail).containsExactly(Event.RECALLED, "厨房漏水");
        assertThat(story.told(CHEN)).containsExactly("offer", "accepted", "words-recalled");
        assertThat(orders.find(order.id()).orElseThrow()).isEqualTo(order);
    }

    private Outcome move(WorkOrder order, NewTime time) {
        return amendments.reschedule(order.residentId(), order.number(), time);
    }

    private Outcome explain(WorkOrder order, String reason) {
        return amendments.explainCancel(order.residentId(), order.number(), reason);
    }

    private Entry last(WorkOrder order) {
        return timeline.of(order.id()).get(timeline.of(order.id()).size() - 1);
    }
}
