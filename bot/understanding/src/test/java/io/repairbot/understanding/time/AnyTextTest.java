package io.repairbot.understanding.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, the reader answers. */
class AnyTextTest {
    private static final LocalDateTime NOW = Reading.WEDNESDAY_TEN;
    private static final TimeReader READER = new TimeReader();
    private static final String[] PIECES = {
        "明天", "下", "下下", "周", "三", "十", "二十", "31", "2", "月", "号", "日", "年", "点", "时", "半", "刻", "分", ":", "-", "/",
        ".", "~", "到", "和", "之间", "以后", "前", "内", "过", "再过", "个", "小时", "天", "农历", "初", "底", "第", "上午", "晚", "早", "差",
        "搭", "改成", "没空", "取消", "不是", "每", "来", "漏", "开始", "，", "。", " ", "pm", "2026", "29", "零", "万", "\uD83D",
        "\u0000", "今", "现在", "春节", "去年", "(", ")"
    };

    @Property
    void neverThrowsOnAnyString(@ForAll String message) {
        assertThat(READER.read(Text.of(message), NOW)).isNotNull();
    }

    @Property(tries = 20_000)
    void neverThrowsOnBrokenTimes(@ForAll("brokenTimes") String message) {
        TimeFinding finding = READER.read(Text.of(message), NOW);
        assertThat(message).contains(finding.words());
        assertThat(isEmpty(finding.slot())).isFalse();
    }

    @Provide
    Arbitrary<String> brokenTimes() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    private static boolean isEmpty(TimeSlot slot) {
        return new TimeSlot(null, null, null, null, null, null).equals(slot);
    }

    @DisplayName("A message of 100 KB of one thing is answered")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "十",
                "一",
                "万",
                "明天",
                "周一到",
                "3点到",
                "改成明天",
                "下",
                "1:",
                "2021-",
                "（",
                "\uD83D\uDE00",
                "\uDC00",
                "\u0000"
            })
    void long100(String piece) {
        String message = piece.repeat(100_000 / piece.length());
        assertThat(READER.read(Text.of(message), NOW)).isNotNull();
    }

    @Property(tries = 200)
    void oneReaderServesManyThreads(@ForAll("brokenTimes") String message) {
        TimeFinding alone = READER.read(Text.of(message), NOW);
        List<TimeFinding> together = java.util.Collections.nCopies(8, message).parallelStream()
                .map(text -> READER.read(Text.of(text), NOW))
                .toList();
        assertThat(together).containsOnly(alone);
    }
}
