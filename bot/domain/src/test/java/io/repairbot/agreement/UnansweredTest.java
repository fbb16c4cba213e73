package io.repairbot.agreement;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.amendment.NewTime;
import io.repairbot.assignment.Dispatch;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** All begin on Tuesday at 9:00; working time is 8:30–12:00 and 13:30–18:00. */
@DomainTest
@DisplayName("D7 a quote or another time that the resident does not answer")
class UnansweredTest {
    private static final Amount QUOTE = new Amount(12000);

    @Autowired
    Agreements agreements;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("D7 after two hours exactly he is asked once more, a millisecond before not")
    void reminded() {
        WorkOrder order = quoted();
        sweepAt("2026-11-24T10:59:59.999");
        assertThat(story.residentTold(order)).endsWith("quote");
        sweepAt("2026-11-24T11:00");
        story.sweep();
        assertThat(story.residentTold(order)).endsWith("quote", "quote-reminder");
        assertThat(story.count("call_back_task")).isZero();
    }

    @Test
    @DisplayName("D7 two working hours later the front desk has a call to make, once, and the engineer knows it")
    void phoned() {
        WorkOrder order = quoted();
        sweepAt("2026-11-24T11:00");
        sweepAt("2026-11-24T14:29:59.999");
        assertThat(story.count("call_back_task")).isZero();
        sweepAt("2026-11-24T14:30");
        story.sweep();
        assertThat(story.count("call_back_task WHERE cause = 'UNDECIDED' AND state = 'WAITING'"))
                .isEqualTo(1);
        assertThat(story.told(CHEN)).endsWith("proposal-unanswered");
        assertThat(story.residentTold(order)).containsOnlyOnce("quote-reminder");
        done(agreements.agree(order.residentId(), order.number(), proposal()));
        assertThat(story.count("call_back_task WHERE state = 'DONE'")).isEqualTo(1);
    }

    @Test
    @DisplayName("D7 asked in the evening, he is not reminded before the next morning")
    void evening() {
        clock.moveTo("2026-11-24T17:30");
        WorkOrder order = quoted();
        sweepAt("2026-11-25T09:59:59.999");
        assertThat(story.residentTold(order)).endsWith("quote");
        sweepAt("2026-11-25T10:00");
        assertThat(story.residentTold(order)).endsWith("quote-reminder");
    }

    @Test
    @DisplayName("D7 answered, yes or no, nobody reminds and nobody phones; with another amount the time begins anew")
    void answered() {
        WorkOrder order = quoted();
        done(agreements.refuse(order.residentId(), order.number(), proposal()));
        sweepAt("2026-11-24T12:00");
        assertThat(story.residentTold(order)).doesNotContain("quote-reminder");
        clock.moveTo("2026-11-24T14:00");
        done(agreements.quote(CHEN, order.number(), new Amount(9000)));
        clock.moveTo("2026-11-24T15:00");
        done(agreements.quote(CHEN, order.number(), new Amount(8000)));
        sweepAt("2026-11-24T16:59:59.999");
        assertThat(story.residentTold(order)).doesNotContain("quote-reminder");
        sweepAt("2026-11-24T17:00");
        assertThat(story.residentTold(order)).containsOnlyOnce("quote-reminder");
    }

    @Test
    @DisplayName("D7 completed meanwhile, nothing is left to ask")
    void completed() {
        WorkOrder order = quoted();
        sweepAt("2026-11-24T11:00");
        done(orders.arrive(CHEN, order.number()));
        done(orders.complete(CHEN, order.number(), "换了角阀"));
        sweepAt("2026-11-24T18:00");
        assertThat(story.count("call_back_task WHERE cause = 'UNDECIDED'")).isZero();
    }

    @Test
    @DisplayName("D7 another time is asked about again as well, with the same choices")
    void visit() {
        NewWorkOrder r = story.report("air-conditioner", false, at("2026-11-25T09:00"), null);
        WorkOrder order = done(dispatch.accept("zhao.gong", orders.open(paid(r)).number()));
        done(agreements.moveVisit("zhao.gong", order.number(), new NewTime(at("2026-11-26T15:00"), null, "后天15:00")));
        sweepAt("2026-11-24T11:00");
        assertThat(story.residentTold(order)).endsWith("visit-move-reminder");
        assertThat(story.fact("visit-move-reminder", "proposed")).isEqualTo("后天15:00");
    }

    private static NewWorkOrder paid(NewWorkOrder r) {
        return new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
                r.service(),
                false,
                r.content(),
                r.appointmentStart(),
                null,
                r.appointment(),
                null,
                r.sourceKey(),
                "上门检测50元起");
    }

    private WorkOrder quoted() {
        return done(agreements.quote(CHEN, story.accepted().number(), QUOTE));
    }

    private long proposal() {
        Long id = jdbc.queryForObject("SELECT MAX(id) FROM proposal", Long.class);
        return id == null ? 0 : id;
    }

    private void sweepAt(String moment) {
        clock.moveTo(moment);
        story.sweep();
    }
}
