package io.repairbot.shift;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.monthplan.MonthPlans;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("S2 shifts")
class ShiftsTest {
    private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(8, 30);

    @Autowired
    Shifts shifts;

    @Autowired
    MonthPlans plans;

    @Test
    @DisplayName("S2 its hours can be changed until somebody is planned for it; then only whether it must be held")
    void used() {
        Shift shift = make("白班", 8);
        assertThat(make("白班", 9).id()).isEqualTo(shift.id());
        plans.put(ENGINEERING_SUPERVISOR, LocalDate.of(2026, 12, 1), CHEN, Set.of(), Set.of(shift.id()));
        assertThatThrownBy(() -> make("白班", 8)).hasMessageContaining("已经排过人");
        assertThatThrownBy(() -> shifts.drop(ENGINEERING_SUPERVISOR, shift.id()))
                .hasMessageContaining("已经排过人");
        shifts.daily(ENGINEERING_SUPERVISOR, shift.id(), false);
        assertThat(shifts.of(1)).singleElement().satisfies(only -> {
            assertThat(only.hours()).isEqualTo(9);
            assertThat(only.daily()).isFalse();
        });
    }

    @Test
    @DisplayName("S2 one that nobody ever had is dropped; another community's, and an engineer's wish, are not")
    void drop() {
        Shift shift = make("白班", 8);
        assertThatThrownBy(() -> shifts.drop(CHEN, shift.id())).hasMessageContaining("只有主管");
        assertThatThrownBy(() -> shifts.drop(ENGINEERING_SUPERVISOR, shift.id() + 1))
                .hasMessageContaining("没有找到这个班次");
        assertThat(shifts.of(2)).isEmpty();
        shifts.drop(ENGINEERING_SUPERVISOR, shift.id());
        assertThat(shifts.of(1)).isEmpty();
    }

    @Test
    @DisplayName("S2 names and hours have limits")
    void limits() {
        assertThatThrownBy(() -> make(" ", 8)).hasMessageContaining("要填写");
        assertThatThrownBy(() -> make("很".repeat(33), 8)).hasMessageContaining("最多32个字");
        assertThatThrownBy(() -> make("白班", 0)).hasMessageContaining("1到168小时");
        assertThatThrownBy(() -> make("白班", 169)).hasMessageContaining("1到168小时");
        for (int i = 0; i < 30; i++) make("班" + i, 8);
        assertThatThrownBy(() -> make("白班", 8)).hasMessageContaining("最多30个");
    }

    @Test
    @DisplayName(
            "S1 a plan can be published though a shift that need not be held is empty; one that must be held stops it")
    void daily() {
        Shift shift = make("夜班", 12);
        YearMonth december = YearMonth.of(2026, 12);
        plans.put(ENGINEERING_SUPERVISOR, december.atDay(1), CHEN, Set.of(), Set.of(shift.id()));
        assertThatThrownBy(() -> plans.publish(ENGINEERING_SUPERVISOR, december))
                .hasMessageContaining("夜班还没有人");
        shifts.daily(ENGINEERING_SUPERVISOR, shift.id(), false);
        plans.publish(ENGINEERING_SUPERVISOR, december);
        assertThat(plans.isPublished(1, december)).isTrue();
    }

    private Shift make(String name, int hours) {
        return shifts.make(ENGINEERING_SUPERVISOR, "工程", name, HALF_PAST_EIGHT, hours);
    }
}
