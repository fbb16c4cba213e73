package io.repairbot.monthplan;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.SERVICE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("S1 a draft at the desk")
class DraftTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate FIRST = DECEMBER.atDay(1);

    @Autowired
    MonthPlans plans;

    @Autowired
    Shifts shifts;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private Shift shift;

    @BeforeEach
    void shift() {
        shift = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "全天", LocalTime.of(8, 30), 24);
    }

    @ParameterizedTest(name = "{0} from 1 to 8 December: {1}, the second of two: {2}")
    @CsvSource({
        "EVERY_DAY, 12345678, 12345678",
        "WORKDAYS, 123478, 123478",
        "REST_DAYS, 56, 56",
        "ONE_ONE, 1357, 2468",
        "ONE_TWO, 147, 258",
        "TWO_TWO, 1256, 3478",
        "FOUR_TWO, 123478, 125678",
        "SIX_ONE, 1234568, 1234578"
    })
    @DisplayName("S1 each pattern gives its days; a cycle of two goes round")
    void patterns(Pattern pattern, String first, String second) {
        fill(pattern, CHEN, LI);
        assertThat(days(CHEN)).isEqualTo(first);
        assertThat(days(LI)).isEqualTo(second);
    }

    @Test
    @DisplayName("S1 filling replaces these people's days of the span, and nobody else's")
    void replaces() {
        fill(Pattern.EVERY_DAY, CHEN, LI);
        Shift other = shifts.make(ENGINEERING_SUPERVISOR, "工程值班", "晚班", LocalTime.of(18, 0), 8);
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(other.id(), List.of(CHEN), Pattern.ONE_ONE, FIRST.plusDays(1), FIRST.plusDays(3)));
        assertThat(entries(CHEN, shift)).isEqualTo("15678");
        assertThat(entries(CHEN, other)).isEqualTo("24");
        assertThat(days(LI)).isEqualTo("12345678");
        fill(Pattern.NEVER, CHEN);
        assertThat(days(CHEN)).isEmpty();
    }

    @Test
    @DisplayName("S1 what cannot be filled is refused in words and changes nothing")
    void impossible() {
        fill(Pattern.EVERY_DAY, CHEN);
        refused(new Filling(shift.id(), List.of(), Pattern.EVERY_DAY, FIRST, FIRST), "请先选人");
        refused(new Filling(shift.id(), List.of(CHEN), Pattern.NEVER, FIRST.plusDays(2), FIRST), "不能晚于");
        refused(new Filling(shift.id(), List.of(CHEN), Pattern.NEVER, FIRST, FIRST.plusDays(31)), "同一个月");
        refused(new Filling(999_999, List.of(CHEN), Pattern.EVERY_DAY, FIRST, FIRST), "没有找到这个班次");
        refused(new Filling(shift.id(), List.of(CHEN, "ghost"), Pattern.NEVER, FIRST, FIRST), "没有找到员工");
        refused(new Filling(shift.id(), List.of(CHEN), Pattern.NEVER, FIRST.plusYears(2), FIRST.plusYears(2)), "提前");
        assertThat(days(CHEN)).isEqualTo("12345678");
    }

    private void refused(Filling filling, String words) {
        assertThatThrownBy(() -> plans.fill(ENGINEERING_SUPERVISOR, filling)).hasMessageContaining(words);
    }

    @Test
    @DisplayName("S1 days and months that are over stay as they were; today can still be planned")
    void past() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        plans.put(ENGINEERING_SUPERVISOR, today, CHEN, Set.of(), Set.of(shift.id()));
        assertThatThrownBy(
                        () -> plans.put(ENGINEERING_SUPERVISOR, today.minusDays(1), CHEN, Set.of(), Set.of(shift.id())))
                .hasMessage("11月23日（周一）已经过去，不能再排。");
        clock.moveTo("2026-12-01T00:00");
        assertThatThrownBy(() -> plans.copyLastMonth(ENGINEERING_SUPERVISOR, YearMonth.of(2026, 11)))
                .hasMessageContaining("11月已经过去");
        assertThatThrownBy(() -> plans.publish(ENGINEERING_SUPERVISOR, YearMonth.of(2026, 11)))
                .hasMessageContaining("11月已经过去");
        assertThat(plans.entries(1, YearMonth.of(2026, 11))).containsExactly(new Entry(shift.id(), today, CHEN));
    }

    @Test
    @DisplayName("S1 a month in progress is copied and published from today on: what is over need not be complete")
    void inProgress() {
        YearMonth november = YearMonth.of(2026, 11);
        plans.put(ENGINEERING_SUPERVISOR, november.atDay(24), LI, Set.of(), Set.of(shift.id()));
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(shift.id(), List.of(CHEN), Pattern.EVERY_DAY, november.atDay(25), november.atDay(30)));
        plans.publish(ENGINEERING_SUPERVISOR, november);
        assertThat(plans.isPublished(1, november)).isTrue();
        assertThat(plans.entries(1, november)).hasSize(7);
    }

    @Test
    @DisplayName("S1 S5d a published month is changed by no verb of the draft")
    void published() {
        fillAll();
        plans.publish(ENGINEERING_SUPERVISOR, DECEMBER);
        assertThatThrownBy(() -> fill(Pattern.NEVER, CHEN)).hasMessageContaining("已经发布");
        assertThatThrownBy(() -> plans.copyLastMonth(ENGINEERING_SUPERVISOR, DECEMBER))
                .hasMessageContaining("已经发布");
        assertThatThrownBy(() -> plans.put(ENGINEERING_SUPERVISOR, FIRST, CHEN, Set.of(shift.id()), Set.of()))
                .hasMessageContaining("已经发布");
        assertThat(plans.entries(1, DECEMBER)).hasSize(31);
    }

    @Test
    @DisplayName("S1 who sets a day that somebody else has changed meanwhile is told, and does not overwrite it")
    void staleDay() {
        plans.put(ENGINEERING_SUPERVISOR, FIRST, CHEN, Set.of(), Set.of(shift.id()));
        assertThatThrownBy(() -> plans.put(SERVICE_SUPERVISOR, FIRST, CHEN, Set.of(), Set.of()))
                .hasMessage("刚才有人改过陈工12月1日的排班，您的这一步没有保存。");
        assertThat(days(CHEN)).isEqualTo("1");
        plans.put(SERVICE_SUPERVISOR, FIRST, LI, Set.of(), Set.of(shift.id()));
        plans.put(SERVICE_SUPERVISOR, FIRST, CHEN, Set.of(shift.id()), Set.of());
        assertThat(days(CHEN)).isEmpty();
    }

    @Test
    @DisplayName("S1 who holds a draft that has changed since he saw it is told; unchanged, he goes on")
    void staleDraft() {
        long seen = version();
        hold(seen);
        fill(Pattern.EVERY_DAY, CHEN);
        assertThatThrownBy(() -> hold(seen)).hasMessageContaining("刚才有人改过12月的排班");
        hold(version());
    }

    @Test
    @DisplayName("S1 who left is not in a plan, and is not copied into the next")
    void left() {
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('temp', 1, '小临', 'ENGINEER')");
        fill(Pattern.EVERY_DAY, "temp");
        assertThat(days("temp")).isNotEmpty();
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = 'temp'");
        assertThat(days("temp")).isEmpty();
    }

    private void hold(long version) {
        transaction.executeWithoutResult(status -> plans.hold(ENGINEERING_SUPERVISOR, DECEMBER, version));
    }

    private long version() {
        return jdbc.queryForObject(
                "SELECT COALESCE(MAX(version), 0) FROM duty_plan WHERE month = '2026-12-01'", Long.class);
    }

    private void fill(Pattern pattern, String... people) {
        plans.fill(ENGINEERING_SUPERVISOR, new Filling(shift.id(), List.of(people), pattern, FIRST, FIRST.plusDays(7)));
    }

    private void fillAll() {
        plans.fill(
                ENGINEERING_SUPERVISOR,
                new Filling(shift.id(), List.of(CHEN), Pattern.EVERY_DAY, FIRST, DECEMBER.atEndOfMonth()));
    }

    private String days(String userid) {
        return entries(userid, shift);
    }

    /** Days of the first week and a bit, one digit each. */
    private String entries(String userid, Shift of) {
        StringBuilder days = new StringBuilder();
        plans.entries(1, DECEMBER).stream()
                .filter(entry -> entry.userid().equals(userid) && entry.shiftId() == of.id())
                .forEach(entry -> days.append(entry.day().getDayOfMonth()));
        return days.toString();
    }
}
