package io.repairbot.monthplan;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.duty.DutyRoster;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("S1 the month plan")
class MonthPlanTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate CHRISTMAS_EVE = DECEMBER.atDay(24);

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    RosterSweep sweep;

    @Autowired
    DutyRoster roster;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("S1 S2 a rotation is drafted, and counts from its publishing: until then the standing duties do")
    void rotation() {
        Shift day = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "全天", LocalTime.of(8, 30), 24);
        plans.fill(ENGINEERING_SUPERVISOR, december(day, Pattern.ONE_ONE, CHEN, LI));
        assertThat(roster.onDuty(1, at("2026-12-02T10:00"))).contains(CHEN, "wang.gong");
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
        assertThat(roster.onDuty(1, at("2026-12-01T10:00"))).containsExactly(CHEN);
        assertThat(roster.onDuty(1, at("2026-12-02T10:00"))).containsExactly(LI);
        assertThat(roster.onDuty(1, at("2026-12-02T08:29:59.999"))).containsExactly(CHEN);
        assertThat(roster.onDuty(1, at("2027-01-01T08:29:59.999")))
                .as("of 31 December")
                .containsExactly(CHEN);
        assertThat(roster.onDuty(1, at("2027-01-01T08:30")))
                .as("no plan: standing")
                .contains("wang.gong");
    }

    @Test
    @DisplayName("S1 a duty of the old month goes on into the first morning of the new one")
    void overMidnight() {
        published(CHEN);
        assertThat(roster.onDuty(1, at("2026-12-01T08:29:59.999"))).contains(CHEN, "wang.gong", "zhao.gong");
        assertThat(roster.onDuty(1, at("2026-12-01T08:30"))).containsExactly(CHEN);
    }

    @Test
    @DisplayName("S1 publishing sends everybody his own duties, once")
    void told() {
        published(CHEN, LI);
        assertThat(story.told(LI)).containsExactly("duty-published");
        assertThat(story.fact("duty-published", "duties")).startsWith("12月2日（周三）8:30–次日8:30\n12月4日");
        assertThat(story.told("wang.gong")).isEmpty();
        assertThatThrownBy(() -> plans.publish(ENGINEERING_SUPERVISOR, DECEMBER))
                .hasMessageContaining("已经发布");
        assertThat(story.told(LI)).hasSize(1);
    }

    @Test
    @DisplayName("S1 a day without anybody, a shift without a plan and a stranger are refused in words")
    void refused() {
        Shift day = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "全天", LocalTime.of(8, 30), 24);
        assertThatThrownBy(() -> plans.publish(ENGINEERING_SUPERVISOR, DECEMBER))
                .hasMessage("12月还没有排班，不能发布。");
        plans.fill(ENGINEERING_SUPERVISOR, december(day, Pattern.EVERY_DAY, CHEN));
        plans.put(ENGINEERING_SUPERVISOR, CHRISTMAS_EVE, CHEN, Set.of(day.id()), Set.of());
        assertThatThrownBy(() -> plans.publish(ENGINEERING_SUPERVISOR, DECEMBER))
                .hasMessageStartingWith("12月24日的工程值班全天还没有人");
        assertThatThrownBy(() -> plans.publish(CHEN, DECEMBER)).hasMessageContaining("只有主管");
        assertThatThrownBy(() -> plans.put(ENGINEERING_SUPERVISOR, CHRISTMAS_EVE, "ghost", Set.of(), Set.of(day.id())))
                .hasMessageContaining("没有找到员工");
        plans.put(ENGINEERING_SUPERVISOR, CHRISTMAS_EVE, LI, Set.of(), Set.of(day.id()));
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
        assertThat(roster.onDuty(1, at("2026-12-24T12:00"))).containsExactly(LI);
    }

    @Test
    @DisplayName("S1 several shifts a day follow upon each other")
    void severalShifts() {
        Shift early = shifts.make(ENGINEERING_SUPERVISOR, "前台", "早班", LocalTime.of(8, 0), 8);
        Shift late = shifts.make(ENGINEERING_SUPERVISOR, "前台", "晚班", LocalTime.of(16, 0), 8);
        plans.fill(ENGINEERING_SUPERVISOR, december(early, Pattern.EVERY_DAY, "qian.qiantai"));
        plans.fill(ENGINEERING_SUPERVISOR, december(late, Pattern.EVERY_DAY, "feng.qiantai"));
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
        assertThat(roster.onDuty(1, at("2026-12-05T15:59:59.999"))).containsExactly("qian.qiantai");
        assertThat(roster.onDuty(1, at("2026-12-05T16:00"))).containsExactly("feng.qiantai");
        assertThat(roster.onDuty(1, at("2026-12-06T00:00"))).isEmpty();
    }

    @Test
    @DisplayName("S1 last month is copied weekday by weekday; where there is none, the standing duties are")
    void copied() {
        plans.copyLastMonth(ENGINEERING_SUPERVISOR, DECEMBER);
        assertThat(plans.entries(1, DECEMBER)).hasSize(31 * 3);
        YearMonth january = DECEMBER.plusMonths(1);
        Shift shift = shifts.of(1).get(0);
        List.of("wang.gong", "zhao.gong")
                .forEach(other -> plans.fill(ENGINEERING_SUPERVISOR, december(shift, Pattern.NEVER, other)));
        plans.fill(ENGINEERING_SUPERVISOR, december(shift, Pattern.SEVEN_SEVEN, CHEN, LI));
        plans.copyLastMonth(ENGINEERING_SUPERVISOR, january);
        assertThat(plans.entries(1, january))
                .hasSize(31)
                .contains(
                        new Entry(shift.id(), LocalDate.of(2027, 1, 1), CHEN),
                        new Entry(shift.id(), LocalDate.of(2027, 1, 8), LI));
    }

    @Test
    @DisplayName("S1 not published 3 days before the month's end: a card every day, a day earlier none, published none")
    void reminder() {
        clock.moveTo("2026-11-26T12:00");
        sweep.remindDue();
        clock.moveTo("2026-11-27T08:59:59.999");
        sweep.remindDue();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        clock.moveTo("2026-11-27T09:00");
        sweep.remindDue();
        sweep.remindDue();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("roster-missing");
        clock.moveTo("2026-11-28T09:00");
        sweep.remindDue();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).hasSize(2);
        published(CHEN);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).as("both cards show it").endsWith("roster-done", "roster-done");
        assertThat(story.cards("roster-done")).isEqualTo(story.cards("roster-missing"));
        clock.moveTo("2026-11-29T09:00");
        sweep.remindDue();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).hasSize(4);
    }

    private void published(String... people) {
        Shift day = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "全天", LocalTime.of(8, 30), 24);
        Pattern pattern = people.length == 1 ? Pattern.EVERY_DAY : Pattern.ONE_ONE;
        plans.fill(ENGINEERING_SUPERVISOR, december(day, pattern, people));
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
    }

    private static Filling december(Shift shift, Pattern pattern, String... people) {
        return new Filling(shift.id(), List.of(people), pattern, DECEMBER.atDay(1), DECEMBER.atEndOfMonth());
    }
}
