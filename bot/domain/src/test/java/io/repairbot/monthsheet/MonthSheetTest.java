package io.repairbot.monthsheet;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.monthplan.Filling;
import io.repairbot.monthplan.MonthPlans;
import io.repairbot.monthplan.Pattern;
import io.repairbot.monthsheet.Problem.Kind;
import io.repairbot.roster.DutyRequests;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("S1 the month before the supervisor")
class MonthSheetTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate THIRD = DECEMBER.atDay(3);
    private static final List<String> TEAM = List.of(CHEN, "wang.gong", "zhao.gong", "sun.gong", "zhou.zhuguan");

    @Autowired
    MonthSheets sheets;

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    DutyRequests requests;

    @Autowired
    Story story;

    private Shift shift;

    @BeforeEach
    void sound() {
        shift = shifts.make(ENGINEERING_SUPERVISOR, "值班", "白班", LocalTime.of(8, 30), 8);
        fill(Pattern.SIX_ONE, TEAM.toArray(String[]::new));
        fill(Pattern.SIX_ONE, LI);
    }

    @Test
    @DisplayName("S1 a sound plan has no problem")
    void soundPlan() {
        fill(Pattern.WORKDAYS, "zheng.jingli");
        assertThat(problems(Kind.EMPTY)).isEmpty();
        assertThat(problems(Kind.TRADE)).doesNotContain("水电");
        assertThat(problems(Kind.STRAIN)).isEmpty();
        assertThat(problems(Kind.TWICE)).isEmpty();
    }

    @Test
    @DisplayName("S1 days in a row without anybody of a trade are one line; without any engineer, that is said instead")
    void trade() {
        fill(Pattern.EVERY_DAY, TEAM.toArray(String[]::new));
        assertThat(problems(Kind.TRADE)).isEmpty();
        clear(THIRD, CHEN, LI);
        clear(THIRD.plusDays(1), CHEN, LI);
        assertThat(problems(Kind.TRADE)).isEqualTo("12月3日至4日，水电没有人值班");
        clear(THIRD, "wang.gong", "zhao.gong", "sun.gong");
        assertThat(problems(Kind.TRADE)).isEqualTo("12月3日，没有工程师值班\n12月4日，水电没有人值班");
    }

    @Test
    @DisplayName("S1 no supervisor, and a shift that must be held without anybody")
    void empty() {
        fill(Pattern.EVERY_DAY, TEAM.toArray(String[]::new));
        clear(THIRD, "zhou.zhuguan");
        assertThat(problems(Kind.SUPERVISOR)).isEqualTo("12月3日，没有主管或经理值班");
        Shift night = shifts.make(ENGINEERING_SUPERVISOR, "值班", "夜班", LocalTime.of(20, 0), 12);
        assertThat(problems(Kind.EMPTY)).isEqualTo("12月1日至31日，值班“夜班”没有人");
        shifts.daily(ENGINEERING_SUPERVISOR, night.id(), false);
        assertThat(problems(Kind.EMPTY)).isEmpty();
    }

    @Test
    @DisplayName(
            "S1 the same person twice at one time, on one day or from the day before; one shift after the other is none")
    void twice() {
        Shift night = shifts.make(ENGINEERING_SUPERVISOR, "值班", "通宵", LocalTime.of(20, 0), 13);
        Shift late = shifts.make(ENGINEERING_SUPERVISOR, "值班", "晚班", LocalTime.of(16, 30), 3);
        Set<Long> day = Set.of(shift.id());
        plans.put(ENGINEERING_SUPERVISOR, THIRD, CHEN, day, Set.of(shift.id(), late.id()));
        assertThat(problems(Kind.TWICE)).isEmpty();
        plans.put(ENGINEERING_SUPERVISOR, THIRD, LI, day, Set.of(night.id()));
        assertThat(problems(Kind.TWICE)).isEqualTo("12月4日，李工的“白班”和前一天的“通宵”时间重叠");
    }

    @Test
    @DisplayName(
            "S1 more than six days in a row, or more than 24 hours, with the days of the month before; a day's rest between is enough")
    void strain() {
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(shift.id(), List.of(CHEN), Pattern.EVERY_DAY, DECEMBER.atDay(1), DECEMBER.atDay(7)));
        assertThat(problems(Kind.STRAIN)).isEqualTo("12月1日至13日，陈工连续13天有班，超过6天");
        clear(DECEMBER.atDay(7), CHEN);
        assertThat(problems(Kind.STRAIN)).isEmpty();
        Shift whole = shifts.make(ENGINEERING_SUPERVISOR, "值班", "全天", LocalTime.of(8, 30), 24);
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(whole.id(), List.of(CHEN), Pattern.EVERY_DAY, THIRD, THIRD.plusDays(1)));
        assertThat(problems(Kind.STRAIN)).contains("陈工连着值班");
    }

    @Test
    @DisplayName("S5d leave asked for, and leave approved, on a day that is planned; a free day is none")
    void leave() {
        requests.askLeave(CHEN, THIRD, "");
        assertThat(problems(Kind.LEAVE)).isEqualTo("12月3日，陈工申请请假，还没有批");
        requests.enterLeave(ENGINEERING_SUPERVISOR, CHEN, THIRD, "", LI);
        assertThat(problems(Kind.LEAVE)).isEqualTo("12月3日，陈工已批准请假或换班，仍排了班");
        clear(THIRD, CHEN);
        assertThat(problems(Kind.LEAVE)).isEmpty();
    }

    @Test
    @DisplayName("S5d a published month shows who is away and who stands in, beside what was planned")
    void asItCounts() {
        fill(Pattern.EVERY_DAY, TEAM.toArray(String[]::new));
        clear(THIRD, LI);
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
        requests.enterLeave(ENGINEERING_SUPERVISOR, CHEN, THIRD, "发烧", LI);
        MonthSheet sheet = sheets.of(1, DECEMBER);
        assertThat(sheet.cell(CHEN, THIRD).shifts()).containsExactly(shift);
        assertThat(sheet.cell(CHEN, THIRD).isAbsent()).isTrue();
        assertThat(sheet.cell(LI, THIRD).standsIn()).isTrue();
        assertThat(sheet.cell(CHEN, THIRD.plusDays(1)).isAbsent()).isFalse();
        assertThat(sheet.isOpen(THIRD)).isFalse();
    }

    @Test
    @DisplayName("S1 problems must have been seen before it is published, and the draft must be the one that was seen")
    void publish() {
        fill(Pattern.EVERY_DAY, TEAM.toArray(String[]::new));
        long seen = sheets.of(1, DECEMBER).standing().version();
        assertThatThrownBy(() -> sheets.publish(ENGINEERING_SUPERVISOR, DECEMBER, seen, false))
                .hasMessageContaining("处要留意");
        assertThatThrownBy(() -> sheets.publish(ENGINEERING_SUPERVISOR, DECEMBER, seen - 1, true))
                .hasMessageContaining("刚才有人改过");
        assertThat(plans.isPublished(1, DECEMBER)).isFalse();
        sheets.publish(ENGINEERING_SUPERVISOR, DECEMBER, seen, true);
        assertThat(plans.isPublished(1, DECEMBER)).isTrue();
        assertThat(story.told(CHEN)).containsExactly("duty-published");
    }

    private String problems(Kind kind) {
        return String.join(
                "\n",
                sheets.problems(sheets.of(1, DECEMBER)).stream()
                        .filter(problem -> problem.kind() == kind)
                        .map(Problem::words)
                        .toList());
    }

    private void fill(Pattern pattern, String... people) {
        for (String person : people)
            plans.fill(
                    ENGINEERING_SUPERVISOR,
                    new Filling(shift.id(), List.of(person), pattern, DECEMBER.atDay(1), DECEMBER.atEndOfMonth()));
    }

    private void clear(LocalDate day, String... people) {
        for (String person : people)
            plans.fill(ENGINEERING_SUPERVISOR, new Filling(0, List.of(person), Pattern.NEVER, day, day));
    }
}
