package io.repairbot.understanding.time;

import static io.repairbot.understanding.time.Reading.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words at different moments. */
class NowTest {
    @DisplayName("An hour without a day is the next one, and not at night")
    @ParameterizedTest(name = "{1} at {0} → {2}")
    @CsvSource({
        "2026-07-22T10:00, 四点,     07-22 16:00",
        "2026-07-22T17:00, 四点,     07-23 16:00",
        "2026-07-22T02:00, 四点,     07-22 04:00",
        "2026-07-22T10:00, 九点,     07-23 09:00",
        "2026-07-22T18:00, 九点,     07-22 21:00",
        "2026-07-22T16:00, 下午四点,  07-22 16:00",
        "2026-07-22T16:01, 下午四点,  07-23 16:00",
        "2026-07-22T14:00, 今天三点,  07-22 15:00",
        "2026-07-22T14:00, 上午,     07-23 morning",
        "2026-07-22T11:59, 上午,     07-22 morning",
        "2026-07-22T22:00, 凌晨两点,  07-23 02:00",
        "2026-07-22T16:00, 三点到五点, 07-22 15:00 to 07-22 17:00",
        "2026-07-22T17:00, 三点到五点, 07-23 15:00 to 07-23 17:00",
    })
    void hours(LocalDateTime now, String sentence, String slot) {
        assertThat(slot(sentence, now)).isEqualTo(slot);
    }

    @DisplayName("A date without its year, and a weekday, are the next ones")
    @ParameterizedTest(name = "{1} at {0} → {2}")
    @CsvSource({
        "2026-07-21T10:00, 周二,       07-28",
        "2026-07-22T10:00, 周三下午,    07-22 afternoon",
        "2026-07-22T17:59, 周三下午,    07-22 afternoon",
        "2026-07-22T18:00, 周三下午,    07-29 afternoon",
        "2026-07-22T10:00, 周三周四都在家, 07-22 to 07-23",
        "2026-07-26T10:00, 下周一,      07-27",
        "2026-07-26T10:00, 周末,       07-25 to 07-26",
        "2026-07-22T10:00, 7月22日,    07-22",
        "2026-07-22T10:00, 7月21日,    2027-07-21",
        "2026-02-10T10:00, 29日,      03-29",
        "2024-02-10T10:00, 29日,      02-29",
        "2026-02-10T10:00, 2月29日,    2028-02-29",
        "2026-12-30T10:00, 1月2日到5日, 2027-01-02 to 2027-01-05",
        "2026-12-31T10:00, 明天,       2027-01-01",
        "2026-01-20T10:00, 除夕,       02-16",
    })
    void dates(LocalDateTime now, String sentence, String slot) {
        assertThat(slot(sentence, now)).isEqualTo(slot);
    }

    @DisplayName("What has begun may be an onset, what is to come may not")
    @ParameterizedTest(name = "{1} at {0} → {2}")
    @CsvSource({
        "2026-07-22T10:00, 今天下午厨房漏水来修一下, 07-22 afternoon",
        "2026-07-22T18:00, 今天下午厨房漏水来修一下, -",
    })
    void onset(LocalDateTime now, String sentence, String slot) {
        assertThat(slot(sentence, now)).isEqualTo(slot);
    }
}
