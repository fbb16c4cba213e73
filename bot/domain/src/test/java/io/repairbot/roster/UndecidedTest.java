package io.repairbot.roster;

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

/** The duty begins on December 3rd at 8:30; it is November 24th. */
@DomainTest
@DisplayName("S5d leave and swaps that nobody decides")
class UndecidedTest {
    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);
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
    WishSweep sweep;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("S5d the supervisor is reminded 12 and 2 hours before exactly, at any hour, each time once")
    void reminded() {
        requests.askLeave(CHEN, THIRD, "家里有事");
        sweepAt("2026-12-02T20:29:59.999");
        assertThat(cards()).isEqualTo(1);
        sweepAt("2026-12-02T20:30");
        sweep.workOff();
        assertThat(cards()).isEqualTo(2);
        assertThat(story.fact("leave", "pressing")).isEqualTo("12月3日（周四）8:30上班前请处理");
        assertThat(story.fact("leave", "anew")).isEqualTo("true");
        sweepAt("2026-12-03T06:30");
        sweep.workOff();
        assertThat(cards()).isEqualTo(3);
    }

    @Test
    @DisplayName("S5d who asks three hours before is not reminded of at once, only two hours before")
    void askedLate() {
        clock.moveTo("2026-12-03T05:30");
        requests.askLeave(CHEN, THIRD, "病了");
        sweep.workOff();
        assertThat(cards()).isEqualTo(1);
        sweepAt("2026-12-03T06:30");
        assertThat(cards()).isEqualTo(2);
    }

    @Test
    @DisplayName("S5d decided, nobody is reminded and nothing is closed")
    void decided() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        requests.approve(ENGINEERING_SUPERVISOR, wish.number(), LI);
        int notices = story.notices();
        sweepAt("2026-12-03T08:30");
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(LI);
    }

    @Test
    @DisplayName(
            "S5d undecided when the duty begins it is closed, a millisecond before not; the asker is told, the roster stays, nothing can be approved")
    void lapsed() {
        DutyRequest wish = requests.askLeave(CHEN, THIRD, "");
        sweepAt("2026-12-03T08:29:59.999");
        assertThat(state()).isEqualTo("ASKED");
        sweepAt("2026-12-03T08:30");
        sweep.workOff();
        assertThat(state()).isEqualTo("LAPSED");
        assertThat(story.told(CHEN)).containsExactly("duty-answered");
        assertThat(story.fact("duty-answered", "decision")).contains("申请作废");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("duty-decided");
        assertThat(roster.onDuty(1, at("2026-12-03T12:00"))).contains(CHEN);
        assertThatThrownBy(() -> requests.approve(ENGINEERING_SUPERVISOR, wish.number(), LI))
                .hasMessageContaining("已经处理过");
    }

    @Test
    @DisplayName(
            "S5d a swap: the colleague who has not answered is reminded, not the supervisor; at its end both are told")
    void swap() {
        alternating();
        requests.askSwap(CHEN, THIRD, LI, FOURTH);
        sweepAt("2026-12-02T20:30");
        assertThat(story.told(LI)).filteredOn("swap-consent"::equals).hasSize(2);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        sweepAt("2026-12-03T08:30");
        assertThat(story.told(CHEN)).endsWith("duty-answered");
        assertThat(story.told(LI)).endsWith("duty-decided", "duty-answered");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName(
            "S5d the wish of somebody who works here no longer is closed without a word, and the others after it too")
    void gone() {
        requests.askLeave(CHEN, THIRD, "");
        requests.askLeave("wang.gong", THIRD, "");
        story.working(CHEN, false);
        try {
            sweepAt("2026-12-03T08:30");
        } finally {
            story.working(CHEN, true);
        }
        assertThat(story.count("duty_request WHERE state = 'LAPSED'")).isEqualTo(2);
        assertThat(story.told(CHEN)).isEmpty();
        assertThat(story.told("wang.gong")).containsExactly("duty-answered");
    }

    @Test
    @DisplayName("S5d nobody stands in is the last choice on the card, and none where somebody must be there")
    void choices() {
        requests.askLeave(CHEN, THIRD, "");
        assertThat(story.fact("leave", "options")).contains("请选择").doesNotContain("不安排");
        together();
        requests.askLeave(CHEN, FOURTH, "");
        assertThat(story.fact("leave", "options"))
                .startsWith("[{")
                .endsWith("}]")
                .contains("不安排顶班");
        assertThat(story.fact("leave", "options").indexOf("请选择"))
                .isLessThan(story.fact("leave", "options").indexOf("不安排"));
    }

    private void sweepAt(String moment) {
        clock.moveTo(moment);
        sweep.workOff();
    }

    private long cards() {
        return story.told(ENGINEERING_SUPERVISOR).stream()
                .filter("leave"::equals)
                .count();
    }

    private String state() {
        return requests.open(1).isEmpty()
                ? last()
                : requests.open(1).get(0).state().name();
    }

    private String last() {
        for (State state : State.values())
            if (story.count("duty_request WHERE state = '" + state + "'") > 0) return state.name();
        return "";
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
