package io.repairbot.understanding.time;

import static io.repairbot.understanding.time.Reading.slot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with something like a time in them that is no appointment, and their twins that are; now is Wednesday, 22 July 2026, 10:00. */
class NoAppointmentTest {
    @DisplayName("Houses, numbers and prices are no time")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "17号201灯不亮",
                "12号楼电梯坏了",
                "3-2-501",
                "监控室2号",
                "6号",
                "3号4号楼都没水",
                "10-2-1801水表漏水",
                "水压只有零点三",
                "涨到八点五",
                "调到26点5度",
                "一共300块",
                "8月的物业费",
                "工单号20260301",
                "编号20260301077",
                "地址是10.12.200.3",
                "0571-88-0909",
                "有两点建议",
                "3/4的灯管，一点都不亮"
            })
    void numbers(String sentence) {
        assertThat(slot(sentence)).isEqualTo("-");
    }

    @DisplayName("Onsets, past days and what was done are no appointment")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天早上开始漏",
                "昨天修过",
                "昨晚开始没热水",
                "周一开始漏的",
                "周二报修的，怎么还没来人",
                "上周三刚换的，又不亮了",
                "凌晨两点空调响",
                "下午3点厨房水管爆了",
                "今天厨房漏水",
                "去年冬天也裂过",
                "5月份装的",
                "从早上到现在一直没水",
                "半个月前报修的",
                "墙从这两天就发霉",
                "现在打不开门",
                "2020年买的"
            })
    void onsets(String sentence) {
        assertThat(slot(sentence)).isEqualTo("-");
    }

    @DisplayName("Lengths, habits, greetings and idioms are no appointment")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "漏了三天",
                "滴了一晚上水",
                "等了两个小时还没人",
                "空调开了半小时不凉",
                "用了八年",
                "每天晚上都响",
                "晚上总是滴水",
                "每周三收垃圾",
                "每天下午有人来收垃圾",
                "一周三次",
                "早上好，厨房漏水",
                "晚上好！",
                "一点都不凉",
                "早一点来",
                "有一点点漏",
                "早晚要坏",
                "一年之计在于春",
                "明天停水吗",
                "周末会下雨吗"
            })
    void lengths(String sentence) {
        assertThat(slot(sentence)).isEqualTo("-");
    }

    @DisplayName("The twin of such a sentence is an appointment")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "17号上午来看201的灯,   08-17 morning",
        "6号来,              08-06",
        "改到6号,             08-06",
        "3号4号都行,           08-03 to 08-04",
        "明天23号502有人,      07-23",
        "明天早上开始修,        07-23 early_morning",
        "三天内修好,          07-22 10:00 to 07-25 23:59 within",
        "周一来修漏水的地方,     07-27",
        "下午3点来修水管,       07-22 15:00",
        "今天来修厨房,         07-22",
        "这两天都有空,         07-22 to 07-23",
        "晚上在家,            07-22 evening",
        "早上好，明天早上来修,    07-23 early_morning",
        "明天一点来,          07-23 13:00",
        "周末会在家,          07-25 to 07-26",
    })
    void twins(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }
}
