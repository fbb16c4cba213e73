package io.repairbot.ladder;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Candidate;
import io.repairbot.assignment.Dispatch;
import io.repairbot.duty.DutyChanged;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Recipient;
import io.repairbot.notice.ScriptedCourier;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("W2 W3a S7 What people and the roster do to the climb")
class ReactionsTest {
    @Autowired
    Escalations escalations;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ScriptedCourier courier;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "S5d the roster changes while an offer is open: who is on duty now is asked, who no longer is is let off")
    void rosterChanged() {
        WorkOrder order = story.opened();
        clock.moveTo("2026-11-24T09:03");
        swap(CHEN, LI, () -> {
            story.sweep();
            assertThat(story.told(LI)).containsExactly("offer");
            assertThat(story.fact("offer", "note")).isEmpty();
            assertThat(story.told(CHEN)).containsExactly("offer", "offer-withdrawn");
            assertThat(dispatch.accept(CHEN, order.number())).isEqualTo(new Refused(Refusal.NOT_OFFERED, order));
            sweepAt("2026-11-24T09:07:59.999");
            assertThat(story.told(CHEN)).as("the other's time began at 9:03").hasSize(2);
            sweepAt("2026-11-24T09:08");
            assertThat(story.told(CHEN)).as("one of the others now").endsWith("offer");
            assertThat(story.fact("offer", "note")).isEqualTo("李工未接，请您接单");
        });
    }

    @Test
    @DisplayName("S5d a change that brings nobody new leaves everything as it is")
    void rosterUnchanged() {
        story.opened();
        transaction.executeWithoutResult(status -> events.publishEvent(new DutyChanged(1)));
        story.sweep();
        assertThat(story.told(CHEN)).containsExactly("offer");
        sweepAt("2026-11-24T09:05");
        assertThat(story.told(LI)).containsExactly("offer");
    }

    @Test
    @DisplayName("W2 his WeCom cannot be reached: the next rung at once, and the card says so")
    void unreachable() {
        refuse(CHEN);
        refuse(LI);
        story.openedUrgent(PLUMBING);
        sweepAfterRefusal();
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.fact("offer", "note")).isEqualTo("陈工的企业微信收不到，请您接单");
        sweepAfterRefusal();
        assertThat(story.fact("unaccepted", "story")).isEqualTo("09:00发单，陈工、李工的企业微信收不到");
    }

    @Test
    @DisplayName("W2 one of two cannot be reached: the other has his time")
    void oneReachable() {
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('li.gong', 2, '08:30:00', 24)");
        refuse(CHEN);
        story.openedUrgent(PLUMBING);
        sweepAfterRefusal();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        sweepAt("2026-11-24T09:02");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted");
    }

    @Test
    @DisplayName("S7 the supervisor cannot be reached: the manager at once")
    void supervisorUnreachable() {
        refuse(ENGINEERING_SUPERVISOR);
        unaccepted();
        sweepAfterRefusal();
        assertThat(story.told(MANAGER)).containsExactly("unaccepted");
    }

    @Test
    @DisplayName("S7 我来处理 gives the supervisor 15 min and other buttons; then the manager hears of it all the same")
    void followed() {
        WorkOrder order = unaccepted();
        done(orders.follow(ENGINEERING_SUPERVISOR, order.number()));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted", "unaccepted-mine");
        sweepAt("2026-11-24T09:18:59.999");
        assertThat(story.told(MANAGER)).doesNotContain("unaccepted");
        sweepAt("2026-11-24T09:19");
        assertThat(story.told(MANAGER)).contains("unaccepted");
    }

    @Test
    @DisplayName("W3a 改派 lays the order before the chosen engineer; unanswered it comes back on a new card")
    void reassign() {
        WorkOrder order = orders.open(story.report("lift"));
        sweepAt("2026-11-24T09:05");
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('lift2', 1, '何工', 'ENGINEER')");
        jdbc.update("INSERT INTO staff_trade (userid, trade) VALUES ('lift2', 'public-facilities')");
        done(escalations.reassign(ENGINEERING_SUPERVISOR, order.number(), "lift2"));
        assertThat(story.told("lift2")).containsExactly("offer");
        assertThat(story.fact("offer", "note")).isEqualTo("周主管改派给您，请您接单");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted", "settled");
        sweepAt("2026-11-24T09:10");
        assertThat(story.cards("unaccepted"))
                .containsExactly(
                        order.number() + "_r1_unaccepted-1_zhou-zhuguan",
                        order.number() + "_r1_unaccepted-2_zhou-zhuguan");
        assertThat(done(dispatch.accept("lift2", order.number())).firstResponsible())
                .isEqualTo("lift2");
    }

    @Test
    @DisplayName("W3a 改派 to one who has the card already rings again")
    void reassignAgain() {
        WorkOrder order = unaccepted();
        done(escalations.reassign(ENGINEERING_SUPERVISOR, order.number(), CHEN));
        assertThat(story.told(CHEN)).containsExactly("offer", "offer");
        assertThat(story.fact("offer", "anew")).as("at the end of his chat").isEqualTo("true");
    }

    @Test
    @DisplayName("W3a 改派 is refused: to a carpenter, by an engineer, once somebody has it")
    void notReassigned() {
        WorkOrder order = unaccepted();
        assertThat(escalations.choices(ENGINEERING_SUPERVISOR, order.number()))
                .extracting(Candidate::userid)
                .containsExactly(CHEN, LI);
        assertThat(escalations.choices(CHEN, order.number())).isEmpty();
        assertThat(refusal(escalations.reassign(ENGINEERING_SUPERVISOR, order.number(), "wang.gong")))
                .isEqualTo(Refusal.NO_SUCH_ENGINEER);
        assertThat(refusal(escalations.reassign(LI, order.number(), CHEN))).isEqualTo(Refusal.NOT_SUPERVISOR);
        done(dispatch.accept(LI, order.number()));
        assertThat(refusal(escalations.reassign(ENGINEERING_SUPERVISOR, order.number(), CHEN)))
                .isEqualTo(Refusal.ALREADY_TAKEN);
        assertThat(escalations.choices(ENGINEERING_SUPERVISOR, order.number())).isEmpty();
    }

    @Test
    @DisplayName(
            "W3a 改派 of an order that somebody has: taken from him, offered to the chosen one alone; the first responsible stays")
    void replaces() {
        WorkOrder order = story.accepted();
        assertThat(escalations.substitutes(ENGINEERING_SUPERVISOR, order.number()))
                .extracting(Candidate::userid)
                .containsExactly(LI);
        WorkOrder open = done(escalations.replace(ENGINEERING_SUPERVISOR, order.number(), LI, "陈工请病假"));
        assertThat(open.engineer()).isNull();
        assertThat(story.told(CHEN)).endsWith("handed-back");
        assertThat(story.fact("handed-back", "reason")).isEqualTo("主管改派：陈工请病假");
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.residentTold(order)).endsWith("order-handed-back");
        assertThat(done(dispatch.accept(LI, order.number())).firstResponsible()).isEqualTo(CHEN);
    }

    @Test
    @DisplayName(
            "W3a 改派 of an order that somebody has is refused: to himself, to a carpenter, by an engineer, when nobody has it or it is done")
    void notReplaced() {
        WorkOrder order = story.accepted();
        for (String engineer : List.of(CHEN, "wang.gong"))
            assertThat(refusal(escalations.replace(ENGINEERING_SUPERVISOR, order.number(), engineer, "换人")))
                    .isEqualTo(Refusal.NO_SUCH_ENGINEER);
        assertThat(refusal(escalations.replace(CHEN, order.number(), LI, "换人"))).isEqualTo(Refusal.NOT_SUPERVISOR);
        assertThat(orders.find(order.number())).contains(order);
        assertThat(refusal(escalations.replace(
                        ENGINEERING_SUPERVISOR, story.opened().number(), LI, "换人")))
                .isEqualTo(Refusal.NOT_ACCEPTED);
        assertThat(refusal(escalations.replace(
                        ENGINEERING_SUPERVISOR, story.completed().number(), LI, "换人")))
                .isEqualTo(Refusal.ALREADY_COMPLETED);
    }

    @Test
    @DisplayName("联系前台 is a task and a message for the front desk, once")
    void callDesk() {
        WorkOrder order = unaccepted();
        done(escalations.callDesk(ENGINEERING_SUPERVISOR, order.number()));
        assertThat(escalations.callDesk(ENGINEERING_SUPERVISOR, order.number())).isInstanceOf(Repeated.class);
        assertThat(story.told("qian.qiantai")).containsExactly("desk-asked");
        assertThat(story.count("call_back_task")).isEqualTo(1);
    }

    private WorkOrder unaccepted() {
        WorkOrder order = story.openedUrgent(PLUMBING);
        for (String time : List.of("09:02", "09:04")) sweepAt("2026-11-24T" + time);
        return order;
    }

    private void sweepAt(String time) {
        clock.moveTo(time);
        story.sweep();
    }

    private void refuse(String userid) {
        courier.next(Recipient.staff(userid), new Delivery.Refused("81013 NO_SUCH_PERSON"));
    }

    /** The refusal is written down by the thread that carries, and the next sweep looks at it. */
    private void sweepAfterRefusal() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> story.count("deadline WHERE kind = 'ACCEPT_LOOK' AND state = 'PENDING'") > 0);
        story.sweep();
    }

    private void swap(String off, String on, Runnable deed) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE standing_duty SET userid = ? WHERE userid = ?", on, off);
            events.publishEvent(new DutyChanged(1));
        });
        try {
            deed.run();
        } finally {
            jdbc.update("UPDATE standing_duty SET userid = ? WHERE userid = ?", off, on);
        }
    }

    private static Refusal refusal(Outcome outcome) {
        return outcome instanceof Refused refused ? refused.reason() : null;
    }
}
