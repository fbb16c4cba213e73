package io.repairbot.roster;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.duty.DutyChanged;
import io.repairbot.duty.DutyRoster;
import io.repairbot.monthplan.Filling;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.monthplan.Pattern;
import io.repairbot.roster.DutyRequest.State;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DomainTest
@RecordApplicationEvents
@DisplayName("S5d leave and swaps")
class LeaveTest {
    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);
    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 5);
    private static final LocalDate FOURTH = LocalDate.of(2026, 12, 4);

    @Autowired
    DutyRequests requests;

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    DutyRoster roster;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    @DisplayName("S5d asked, it lies before the supervisor with those who could stand in; the roster is as before")
    void asked() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "家里有事");
        assertThat(requests.askLeave(CHEN, THIRD, "家里有事")).isEqualTo(wish);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("leave");
        assertThat(story.fact("leave", "day")).isEqualTo("12月3日（周四）8:30–次日8:30");
        assertThat(story.fact("leave", "options")).contains("李工").doesNotContain("王工", "陈工");
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(CHEN);
    }

    @Test
    @DisplayName(
            "S5d approved with a substitute, the roster follows at once, the standing duty too; both are told the duties as they are then")
    void approved() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        requests.approve(ENGINEERING_SUPERVISOR, wish.number(), LI);
        assertThat(roster.onDuty(1, at("2026-12-03T08:30"))).contains(LI).doesNotContain(CHEN);
        assertThat(roster.onDuty(1, at("2026-12-04T08:29:59.999"))).contains(LI).doesNotContain(CHEN);
        assertThat(roster.onDuty(1, at("2026-12-04T08:30"))).contains(CHEN).doesNotContain(LI);
        assertThat(story.told(CHEN)).containsExactly("duty-answered");
        assertThat(story.told(LI)).containsExactly("duty-added");
        assertThat(story.fact("duty-added", "duties")).isEqualTo("12月3日（周四）8:30–次日8:30");
        assertThat(story.fact("duty-answered", "duties")).contains("12月4日").doesNotContain("12月3日");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("duty-decided");
        assertThat(events.stream(DutyChanged.class)).containsExactly(new DutyChanged(1));
    }

    @Test
    @DisplayName("S5d approved twice, it counts once")
    void twice() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        DutyRequest approved = requests.approve(ENGINEERING_SUPERVISOR, wish.number(), LI);
        assertThat(requests.approve(MANAGER, wish.number(), LI)).isEqualTo(approved);
        assertThatThrownBy(() -> requests.refuse(ENGINEERING_SUPERVISOR, wish.number()))
                .hasMessageContaining("已经处理过");
        assertThat(story.told(LI)).hasSize(1);
    }

    @Test
    @DisplayName("S5d refused, nothing changes and the asker is told")
    void refused() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        assertThat(requests.refuse(ENGINEERING_SUPERVISOR, wish.number()).state())
                .isEqualTo(State.REFUSED);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(CHEN);
        assertThat(story.told(CHEN)).containsExactly("duty-answered");
        assertThat(story.fact("duty-answered", "decision")).isEqualTo("未批准");
        assertThat(events.stream(DutyChanged.class)).isEmpty();
    }

    @Test
    @DisplayName(
            "S5d the last who can do the work cannot leave without a substitute, and the supervisor is told so on the card")
    void last() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        assertThat(story.fact("leave", "note")).contains("须选顶班人");
        assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, wish.number(), ""))
                .hasMessageContaining("请先选顶班人");
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(CHEN);
    }

    @Test
    @DisplayName("S5d with a colleague of his trade on duty he may leave without a substitute")
    void notLast() {
        together();
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        assertThat(story.fact("leave", "note")).isEmpty();
        requests.approve(ENGINEERING_SUPERVISOR, wish.number(), "");
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).containsExactly(LI);
    }

    @Test
    @DisplayName("S5d who is on duty himself, or has another trade, does not stand in")
    void noSubstitute() {
        together();
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        for (String no : List.of(LI, "wang.gong", CHEN, "ghost"))
            assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, wish.number(), no))
                    .hasMessageContaining("不能顶班");
    }

    @Test
    @DisplayName("S5d no duty, a duty that has begun, another community, an engineer who decides: refused in words")
    void impossible() {
        assertThatThrownBy(() -> requests.askLeave(LI, THIRD, "")).hasMessage("12月3日（周四）李工没有值班。");
        assertThatThrownBy(() -> requests.askLeave(CHEN, LocalDate.of(2026, 11, 24), ""))
                .hasMessageContaining("已经开始");
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        assertThatThrownBy(() -> requests.approve(LI, wish.number(), LI)).hasMessageContaining("只有主管");
        assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, "D999999", LI))
                .hasMessageContaining("没有找到");
        assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, "x", LI))
                .hasMessageContaining("没有找到");
    }

    @Test
    @DisplayName("S5d a substitute who asks for leave in turn gives the duty back")
    void substituteLeaves() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        requests.approve(ENGINEERING_SUPERVISOR, wish.number(), LI);
        DutyRequest again = requests.askLeave(LI, THIRD, "病了");
        requests.approve(ENGINEERING_SUPERVISOR, again.number(), CHEN);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(CHEN).doesNotContain(LI);
    }

    @Test
    @DisplayName("S5d a swap: the colleague agrees, the supervisor approves, both days change hands")
    void swap() {
        alternating();
        DutyRequest wish = requests.askSwap(CHEN, THIRD, LI, FOURTH);
        assertThat(story.told(LI)).endsWith("swap-consent");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        requests.answer(LI, wish.number(), true);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).containsExactly(CHEN);
        requests.approve(ENGINEERING_SUPERVISOR, wish.number(), "");
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).containsExactly(LI);
        assertThat(roster.onDuty(1, at("2026-12-04T12:00"))).containsExactly(CHEN);
        assertThat(story.told(LI)).endsWith("duty-decided", "duty-answered");
    }

    @Test
    @DisplayName("S5d a colleague who does not agree ends it, and the supervisor is not asked; nobody answers for him")
    void declined() {
        alternating();
        DutyRequest wish = requests.askSwap(CHEN, THIRD, LI, FOURTH);
        assertThatThrownBy(() -> requests.answer(CHEN, wish.number(), true)).hasMessageContaining("没有请您答复");
        assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, wish.number(), ""))
                .hasMessageContaining("已经处理过");
        assertThat(requests.answer(LI, wish.number(), false).state()).isEqualTo(State.DECLINED);
        assertThat(story.fact("duty-answered", "decision")).isEqualTo("同事不同意");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("S5d a swap whose duty was given away meanwhile is void, moves nothing and is told")
    void movedMeanwhile() {
        alternating();
        DutyRequest swap = requests.askSwap(CHEN, THIRD, LI, FOURTH);
        requests.answer(LI, swap.number(), true);
        DutyRequest leave = requests.askLeave(LI, FOURTH, "");
        requests.approve(ENGINEERING_SUPERVISOR, leave.number(), CHEN);
        assertThat(requests.approve(ENGINEERING_SUPERVISOR, swap.number(), "").state())
                .isEqualTo(State.VOID);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).containsExactly(CHEN);
        assertThat(story.told(CHEN)).endsWith("duty-answered");
        assertThat(story.fact("duty-answered", "decision")).contains("申请作废");
    }

    @Test
    @DisplayName("S5d days on which both are there, oneself and another post cannot be swapped")
    void impossibleSwap() {
        alternating();
        assertThatThrownBy(() -> requests.askSwap(CHEN, THIRD, CHEN, FIFTH)).hasMessageContaining("和自己");
        assertThatThrownBy(() -> requests.askSwap(CHEN, THIRD, "qian.qiantai", FOURTH))
                .hasMessageContaining("同岗位");
        assertThatThrownBy(() -> requests.askSwap(CHEN, THIRD, LI, FIFTH)).hasMessageContaining("李工没有值班");
    }

    @Test
    @DisplayName(
            "S5d leave that a supervisor writes down himself counts at once, and both are told; not for himself, and not by an engineer")
    void entered() {
        assertThatThrownBy(() -> requests.enterLeave(ENGINEERING_SUPERVISOR, CHEN, THIRD, "发烧", ""))
                .hasMessageContaining("请先选顶班人");
        assertThatThrownBy(() -> requests.enterLeave(LI, CHEN, THIRD, "发烧", LI)).hasMessageContaining("只有主管");
        assertThatThrownBy(() -> requests.enterLeave(MANAGER, MANAGER, THIRD, "", ""))
                .hasMessageContaining("要由别人审批");
        assertThat(requests.open(1)).isEmpty();
        requests.enterLeave(ENGINEERING_SUPERVISOR, CHEN, THIRD, "发烧", LI);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(LI).doesNotContain(CHEN);
        assertThat(story.told(CHEN)).containsExactly("duty-answered");
        assertThat(story.told(LI)).containsExactly("duty-added");
    }

    @Test
    @DisplayName("S5d leave that was asked for already is the one approved, not a second one")
    void enteredAfterAsking() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "家里有事");
        assertThat(requests.enterLeave(ENGINEERING_SUPERVISOR, CHEN, THIRD, "", LI)
                        .number())
                .isEqualTo(wish.number());
        assertThat(requests.concerning(1, THIRD, THIRD)).hasSize(1);
        assertThat(requests.concerning(1, FOURTH, FIFTH)).isEmpty();
    }

    private void alternating() {
        publish(Pattern.ONE_ONE);
    }

    private void together() {
        publish(Pattern.EVERY_DAY);
    }

    /** Chen and Li alone. */
    private void publish(Pattern pattern) {
        Shift shift = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "全天", LocalTime.of(8, 30), 24);
        YearMonth december = YearMonth.of(2026, 12);
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(shift.id(), List.of(CHEN, LI), pattern, december.atDay(1), december.atEndOfMonth()));
        plans.publish(ENGINEERING_SUPERVISOR, december);
    }
}
