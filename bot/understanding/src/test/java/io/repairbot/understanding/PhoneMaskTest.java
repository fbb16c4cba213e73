package io.repairbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F3 In words that are kept")
class PhoneMaskTest {
    @ParameterizedTest
    @DisplayName("a phone number is masked, however it is written")
    @CsvSource({
        "打13812345678找我, 打138****5678找我",
        "138 1234 5678, 138****5678",
        "+86 138-1234-5678来, +138****5678来",
        "我的电话是幺三八一二三四五六七八, 我的电话是138****5678",
        "１３８１２３４５６７８, 138****5678",
        "0571-88886666或13900001111, 0571****6666或139****1111"
    })
    void masked(String words, String masked) {
        assertThat(PhoneMask.masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @DisplayName("other numbers stay as they are")
    @ValueSource(
            strings = {
                "3栋2单元501",
                "工单YG20261124-001",
                "110101199001011234",
                "138123456789012",
                "1381234567",
                "2026-11-24 15:00",
                ""
            })
    void others(String words) {
        assertThat(PhoneMask.masked(words)).isSameAs(words);
    }

    @Test
    @DisplayName("a number is masked wherever it stands in a long message, and a long number never")
    void anywhere() {
        IntStream.range(0, 800).forEach(at -> {
            String before = "漏".repeat(at);
            assertThat(PhoneMask.masked(before + "13812345678" + "水".repeat(40)))
                    .doesNotContain("12345678");
            assertThat(PhoneMask.masked(before + "139123456789")).contains("139123456789");
        });
    }

    @Test
    @DisplayName("all of many numbers are masked, however many other digits stand before them")
    void many() {
        assertThat(PhoneMask.masked("13812345678，".repeat(100))).doesNotContain("12345678");
        assertThat(PhoneMask.masked("1 a ".repeat(100) + "13812345678")).doesNotContain("12345678");
    }
}
