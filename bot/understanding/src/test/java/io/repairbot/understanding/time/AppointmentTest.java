package io.repairbot.understanding.time;

import static io.repairbot.understanding.time.Reading.find;
import static io.repairbot.understanding.time.Reading.slot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What residents write and when they mean it; now is Wednesday, 22 July 2026, 10:00. */
class AppointmentTest {
    @DisplayName("Clocks, in words and digits")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "下午三点来,         07-22 15:00",
        "三点来修,          07-22 15:00",
        "下午4:25有人,       07-22 16:25",
        "16:45可以,         07-22 16:45",
        "4:45pm,           07-22 16:45",
        "12点半,            07-22 12:30",
        "三点一刻,          07-22 15:15",
        "差五分三点,         07-22 14:55",
        "三点差十分,         07-22 14:50",
        "四点过五分,         07-22 16:05",
        "两点二十左右,       07-22 14:20",
        "下午四点来钟,       07-22 16:00",
        "晚八点,            07-22 20:00",
        "今晚七点半,         07-22 19:30",
        "今晚12点,          07-23 00:00",
        "中午一点,          07-22 13:00",
        "两三点来,          07-22 14:00",
        "14时20分,         07-22 14:20",
        "后天上午九点整,     07-24 09:00",
        "一点钟过来,        07-22 13:00",
    })
    void clocks(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("Days, counted, named and dated")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "明天,             07-23",
        "大后天来,          07-25",
        "明儿上午,          07-23 morning",
        "周四吧,            07-23",
        "礼拜天来,          07-26",
        "周二行,            07-28",
        "这周六下午,        07-25 afternoon",
        "下周三,           07-29",
        "下个星期五晚上,     07-31 evening",
        "下下周二,          08-04",
        "周末,             07-25 to 07-26",
        "下周吧,            07-27 to 08-02",
        "8月3日,           08-03",
        "八月三号上午,      08-03 morning",
        "8/3下午,          08-03 afternoon",
        "2026-08-03 09:30, 08-03 09:30",
        "2026年8月3日9时,   08-03 09:00",
        "2026.8.3,        08-03",
        "8.3上午,          08-03 morning",
        "三月一号,         2027-03-01",
        "下个月五号,        08-05",
        "5号下午来,         08-05 afternoon",
        "月底,             07-21 to 07-31",
        "8月上旬,          08-01 to 08-10",
        "下个月第一个周一,   08-03",
        "明年一月五号,      2027-01-05",
        "国庆节,           10-01",
        "母亲节,           2027-05-09",
        "中秋节,           09-25",
        "农历2027年十月初一, 2027-10-29",
        "农历八月十五,      09-25",
        "三天后,           07-25",
        "两周后上午,        08-05 morning",
        "半个月后,          08-06",
        "8月6日（周四）下午, 08-06 afternoon",
    })
    void days(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("Ranges share what is said once")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "明天下午两点到四点,        07-23 14:00 to 07-23 16:00",
        "周六上午9点至11点半,      07-25 09:00 to 07-25 11:30",
        "上午10点到2点,           07-22 10:00 to 07-22 14:00",
        "明天9-11都行,           07-23 09:00 to 07-23 11:00",
        "3-5点,                 07-22 15:00 to 07-22 17:00",
        "后天14:00-16:30,        07-24 14:00 to 07-24 16:30",
        "晚上十点到凌晨一点,       07-22 22:00 to 07-23 01:00",
        "周四三点和五点之间,       07-23 15:00 to 07-23 17:00",
        "明天到后天,             07-23 to 07-24",
        "下周一到周三,            07-27 to 07-29",
        "8月3号到6号,            08-03 to 08-06",
        "3到5号,                08-03 to 08-05",
        "周六或者周日,            07-25 to 07-26",
        "明后天,                07-23 to 07-24",
        "周四或周五下午,          07-23 to 07-24 afternoon",
        "周一到周五晚上,          07-27 to 07-31 evening",
        "周四到周五9点-12点,      07-23 09:00 to 07-24 12:00",
        "现在到三点,             07-22 10:00 to 07-22 15:00",
    })
    void ranges(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("Open times keep their bound")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "今天下午3点以后来,   07-22 15:00 after",
        "明天晚上七点后,      07-23 19:00 after",
        "六点下班,          07-22 18:00 after",
        "七点才到家,        07-22 19:00 after",
        "过了五点再来,       07-22 17:00 after",
        "周五之前,          07-24 before",
        "最晚明天中午,       07-23 noon before",
        "下午四点前,         07-22 16:00 before",
        "月底之前,          07-31 before",
        "两小时内,          07-22 10:00 to 07-22 12:00 within",
        "三天之内,          07-22 10:00 to 07-25 23:59 within",
        "今天内,           07-22 to 07-22 within",
        "本周内,           07-22 to 07-26 within",
        "过三天吧,          07-25 after",
        "再过半小时,        07-22 10:30 after",
    })
    void bounds(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("Traditional script and the south's words")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "聽日下晝三點半,   07-23 15:30",
        "後日朝早,       07-24 early_morning",
        "下個禮拜三,     07-29",
        "今晚八點鐘後,   07-22 20:00 after",
        "晏晝四點搭九,   07-22 16:45",
        "半個鐘之內,    07-22 10:00 to 07-22 10:30 within",
    })
    void traditional(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @Test
    @DisplayName("The words are shown as the resident wrote them")
    void words() {
        assertThat(find("廚房漏水，聽 日 下晝３點可以").words()).isEqualTo("聽 日 下晝３點");
        assertThat(find("厨房漏水").words()).isEmpty();
    }
}
