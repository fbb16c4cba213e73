package io.repairbot.ladder;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("W1 W2 W3a S7 An order nobody accepts climbs")
class LadderTest {
    private static final String SUN = "sun.gong";
    private static final String DESK = "qian.qiantai";

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
    @DisplayName("W2 urgent: after 2 min exactly to the others with the trade, a millisecond earlier not")
    void urgentToTheOthers() {
        story.openedUrgent(PLUMBING);
        sweepAt("2026-11-24T09:01:59.999");
        assertThat(story.told(LI)).isEmpty();
        sweepAt("2026-11-24T09:02");
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.fact("offer", "note")).isEqualTo("陈工未接，请您接单");
        assertThat(story.told(CHEN)).as("his offer stands").containsExactly("offer");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("W2 not urgent: after 5 min exactly, a millisecond earlier not")
    void toTheOthers() {
        story.opened();
        sweepAt("2026-11-24T09:04:59.999");
        assertThat(story.told(LI)).isEmpty();
        sweepAt("2026-11-24T09:05");
        assertThat(story.told(LI)).containsExactly("offer");
    }

    @Test
    @DisplayName(
            "W3a S7 urgent: others 9:02, supervisor 9:04, manager 9:09, front desk 9:14, each told once with what happened since when")
    void toTheTop() {
        WorkOrder order = story.openedUrgent(PLUMBING);
        sweepAt("2026-11-24T09:02");
        sweepAt("2026-11-24T09:04");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted");
        assertThat(story.fact("unaccepted", "story")).isEqualTo("09:00发单，陈工、李工未接，已过4分钟");
        sweepAt("2026-11-24T09:08:59.999");
        assertThat(story.told(MANAGER)).isEmpty();
        sweepAt("2026-11-24T09:09");
        assertThat(story.told(MANAGER)).containsExactly("unaccepted");
        assertThat(story.fact("unaccepted", "story")).isEqualTo("09:00发单，陈工、李工未接，周主管未安排，已过9分钟");
        sweepAt("2026-11-24T09:14");
        assertThat(story.told(DESK)).containsExactly("unaccepted-desk");
        assertThat(story.count("call_back_task WHERE cause = 'UNACCEPTED' AND order_id = " + order.id()))
                .isEqualTo(1);
        sweepAt("2026-11-24T10:00");
        assertThat(story.cards("unaccepted")).hasSize(2);
        assertThat(story.told(DESK)).hasSize(1);
    }

    @Test
    @DisplayName("W1 accepted in time: nobody else is asked")
    void accepted() {
        done(dispatch.accept(CHEN, story.openedUrgent(PLUMBING).number()));
        sweepAt("2026-11-24T09:30");
        assertThat(story.told(LI)).isEmpty();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).doesNotContain("unaccepted");
    }

    @Test
    @DisplayName("W2 an acceptance on any rung stops the climb and settles the cards")
    void acceptedLate() {
        WorkOrder order = story.openedUrgent("lock");
        climb("09:02", "09:04", "09:09", "09:14");
        done(dispatch.accept("wang.gong", order.number()));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted", "settled");
        assertThat(story.told(MANAGER)).containsExactly("unaccepted", "settled");
        assertThat(story.count("call_back_task WHERE state = 'WAITING'")).isZero();
        sweepAt("2026-11-24T12:00");
        assertThat(story.told(MANAGER)).hasSize(2);
    }

    @Test
    @DisplayName(
            "W2 nobody of the trade is on duty (孙工 in the demo): all of the trade at once, told why; then the supervisor")
    void nobodyOnDuty() {
        WorkOrder order = orders.open(story.report("lift"));
        assertThat(story.told(SUN)).containsExactly("offer");
        assertThat(story.fact("offer", "note")).isEqualTo("当班无人可派，请您接单");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        sweepAt("2026-11-24T09:05");
        assertThat(story.fact("unaccepted", "story")).isEqualTo("09:00发单，当班无人可派，孙工未接，已过5分钟");
        assertThat(done(dispatch.accept(SUN, order.number())).engineer()).isEqualTo(SUN);
    }

    @Test
    @DisplayName("W2 nobody at all has the trade: the supervisor at once, and it says so")
    void nobodyAtAll() {
        without(SUN, () -> {
            orders.open(story.report("lift"));
            assertThat(story.count("dispatch_offer")).isZero();
            assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted");
            assertThat(story.fact("unaccepted", "story")).isEqualTo("09:00发单，没有可派的工程师");
        });
    }

    @Test
    @DisplayName("S7 no supervisor works here: the manager at once")
    void noSupervisor() {
        without(
                SUN,
                () -> without(ENGINEERING_SUPERVISOR, () -> {
                    orders.open(story.report("lift"));
                    assertThat(story.told(MANAGER)).containsExactly("unaccepted");
                    assertThat(story.fact("unaccepted", "story")).contains("没有工程主管");
                }));
    }

    @Test
    @DisplayName(
            "W2 the last of a shift with no successor: reported a second before 8:30 he is asked, at 8:30 the others are")
    void noSuccessor() {
        jdbc.update("UPDATE standing_duty SET hours = 8 WHERE userid = ?", CHEN);
        try {
            clock.moveTo("2026-11-24T16:29:59");
            story.openedUrgent(PLUMBING);
            assertThat(story.told(CHEN)).containsExactly("offer");
            assertThat(story.told(LI)).isEmpty();
            clock.moveTo("2026-11-24T16:30");
            story.openedUrgent(PLUMBING);
            assertThat(story.told(LI)).containsExactly("offer");
        } finally {
            jdbc.update("UPDATE standing_duty SET hours = 24 WHERE userid = ?", CHEN);
        }
    }

    @Test
    @DisplayName("S7 urgent at 2:00 in the night: everybody is woken as by day")
    void urgentByNight() {
        clock.moveTo("2026-11-25T02:00");
        story.openedUrgent(PLUMBING);
        sweepAt("2026-11-25T02:02");
        sweepAt("2026-11-25T02:04");
        sweepAt("2026-11-25T02:09");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted");
        assertThat(story.told(MANAGER)).containsExactly("unaccepted");
    }

    @Test
    @DisplayName("Not urgent at 2:00 in the night: the time to answer begins at 7:00")
    void waitsForTheMorning() {
        clock.moveTo("2026-11-25T02:00");
        story.opened();
        sweepAt("2026-11-25T07:04:59.999");
        assertThat(story.told(LI)).isEmpty();
        sweepAt("2026-11-25T07:05");
        assertThat(story.told(LI)).containsExactly("offer");
        sweepAt("2026-11-25T07:10");
        assertThat(story.fact("unaccepted", "story")).isEqualTo("07:00发单，陈工、李工未接，已过10分钟");
    }

    @Test
    @DisplayName("W2 a sweep that comes an hour late climbs one rung, not all at once")
    void lateSweep() {
        story.openedUrgent(PLUMBING);
        sweepAt("2026-11-24T10:02");
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).doesNotContain("unaccepted");
        sweepAt("2026-11-24T10:04");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).contains("unaccepted");
    }

    @Test
    @DisplayName("A cancelled order climbs no further")
    void cancelled() {
        WorkOrder order = story.openedUrgent(PLUMBING);
        done(orders.cancel(order.residentId(), order.number(), "好了"));
        sweepAt("2026-11-24T09:30");
        assertThat(story.told(LI)).isEmpty();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    private void climb(String... times) {
        for (String time : times) sweepAt("2026-11-24T" + time);
    }

    private void sweepAt(String time) {
        clock.moveTo(time);
        story.sweep();
    }

    private void without(String userid, Runnable deed) {
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = ?", userid);
        try {
            deed.run();
        } finally {
            jdbc.update("UPDATE staff SET active = 1 WHERE userid = ?", userid);
        }
    }
}
