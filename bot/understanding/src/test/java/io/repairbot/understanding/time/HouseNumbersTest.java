package io.repairbot.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Homes full of numbers, uncut, are never times, and never spoil one. */
class HouseNumbersTest {
    private static final String[] HOMES = {
        "%d栋%d单元%d", "%d-%d-%d", "%d号楼%d门%d", "%d弄%d号%d室", "%d.%d.%d", "%d/%d/%d", "%d %d %d", "%d期%d栋%d", "%d幢%d层%d"
    };
    private static final String[] FAULTS = {"灯不亮", "厨房漏水", "马桶堵了", "一点都不凉", "热水器用了八年，不热", "，跳闸", "有两点问题"};

    @Property
    void aHomeIsNoTime(@ForAll("reports") String report) {
        assertThat(Reading.slot(report)).isEqualTo("-");
    }

    @Property
    void aTimeBehindAHomeIsRead(@ForAll("reports") String report) {
        assertThat(Reading.slot(report + "，明天下午3点以后来")).isEqualTo("07-23 15:00 after");
    }

    @Property
    void aTimeBeforeAHomeIsRead(@ForAll("reports") String report) {
        assertThat(Reading.slot("周六上午来，" + report)).isEqualTo("07-25 morning");
    }

    @Provide
    Arbitrary<String> reports() {
        return Combinators.combine(
                        Arbitraries.of(HOMES),
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(FAULTS))
                .as((home, building, unit, floor, fault) -> home.formatted(building, unit, floor * 100 + 2) + fault);
    }
}
