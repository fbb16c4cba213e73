package io.repairbot.understanding.time;

import static io.repairbot.understanding.time.Reading.find;
import static io.repairbot.understanding.time.Reading.slot;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Withdrawn, replaced and completed times, and hurry; now is Wednesday, 22 July 2026, 10:00. */
class ChangeOfMindTest {
    @DisplayName("The withdrawn time loses")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "本来约的明天上午，改成后天下午三点吧 | 07-24 15:00",
                "把明天上午的改到周五               | 07-24",
                "周六不行，改周日下午               | 07-26 afternoon",
                "不要今天，明天吧                   | 07-23",
                "不是周四，是周五上午               | 07-24 morning",
                "明天，哦不对，后天上午              | 07-24 morning",
                "我明天上班，后天在家                | 07-24",
                "明天下午不行的话后天                | 07-24",
                "明天的取消，后天再来                | 07-24",
                "上午不在，下午3点以后在家           | 07-22 15:00 after",
                "今天上午打过电话说下午来             | 07-22 afternoon",
                "周三修的又坏了，周五上午能来吗        | 07-24 morning",
            })
    void replaced(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("A time nobody wants is no appointment")
    @ParameterizedTest
    @ValueSource(strings = {"明天不用来了", "取消明天的预约", "别在周末来", "除了周三都行", "后天我不在家", "中午12点到2点之间没空"})
    void unwanted(String sentence) {
        assertThat(slot(sentence)).isEqualTo("-");
    }

    @DisplayName("What is said once holds for the time beside it")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "明天上午没空，下午可以      | 07-23 afternoon",
                "约了明天下午三点的，能改到四点吗 | 07-23 16:00",
                "周五来修吧，下午三点左右     | 07-24 15:00",
                "明天，下午四点半            | 07-23 16:30",
                "下午三点之前没空           | 07-22 15:00 after",
            })
    void completed(String sentence, String slot) {
        assertThat(slot(sentence)).isEqualTo(slot);
    }

    @DisplayName("Hurry is no slot")
    @ParameterizedTest
    @ValueSource(strings = {"尽快来修", "马上派人", "现在能过来吗", "今天厨房漏水，快来修", "越快越好"})
    void hurry(String sentence) {
        assertThat(find(sentence)).isEqualTo(new TimeFinding(null, true, ""));
    }

    @DisplayName("No hurry where nothing is wanted at once")
    @ParameterizedTest
    @ValueSource(strings = {"一开水就马上跳闸", "不急，有空再来", "不用马上来", "灯坏了"})
    void noHurry(String sentence) {
        assertThat(find(sentence).asap()).isFalse();
    }
}
