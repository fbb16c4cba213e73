package io.repairbot.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @DisplayName("Width, script and dashes are made one")
    @ParameterizedTest
    @CsvSource({
        "３＃５０１，Ｂ座, '3#501,B座'",
        "廚房水龍頭壞了, 厨房水龙头坏了",
        "週三晚上八點鐘後, 周三晚上八点钟后",
        "３—２－５０１, 3-2-501",
        "15：00～17：00, 15:00~17:00",
    })
    void normalises(String written, String plain) {
        assertThat(Text.of(written)).hasToString(plain);
    }

    @Test
    @DisplayName("A cut leaves every position where it was")
    void cuts() {
        Text text = Text.of("３棟漏水").without(BitSet.valueOf(new long[] {0b11}));
        assertThat(text).hasToString("￼￼漏水").hasSize(4);
        assertThat(text.original(0, 2)).isEqualTo("３棟");
    }

    @Test
    @DisplayName("Emoji, lone surrogates and control characters become harmless, line feeds stay")
    void harmless() {
        assertThat(Text.of("水\uD83D\uDE00\uDC00\u0000\u200B\n")).hasToString("水￼￼￼  \n");
    }

    @Test
    @DisplayName("A message of 100 KB is read up to the limit")
    void bounded() {
        assertThat(Text.of("漏".repeat(100_000))).hasSize(Text.LIMIT);
    }

    @Test
    @DisplayName("Words are found from a position on")
    void finds() {
        assertThat(Text.of("漏水又漏水").indexOf("漏水", 1)).isEqualTo(3);
        assertThat(Text.of("漏水").indexOf("漏水了", 0)).isEqualTo(-1);
    }

    @Property
    void keepsTheLengthOfAnyMessage(@ForAll String message) {
        assertThat(Text.of(message)).hasSize(Math.min(message.length(), Text.LIMIT));
    }
}
