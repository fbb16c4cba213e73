package io.repairbot.understanding;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever is sent, the reader answers")
class BadInputTest {

    @ParameterizedTest
    @MethodSource
    void nothingIsFoundInNoise(String noise) {
        assertThat(read(noise).services()).isEmpty();
        assertThat(read(noise).slot()).isNull();
    }

    static Stream<String> nothingIsFoundInNoise() {
        return Stream.of(
                "",
                " \t\n ",
                "😀😭🙏🏻👨‍👩‍👧",
                "\uD83D\uDC4D\uD83D",
                "\uDC00\uD800",
                "\u0000\u0001\u001B[31m\u007F\u202E",
                "1".repeat(2_000),
                "1 ".repeat(1_000),
                "-/#.".repeat(500),
                "的".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource
    void muchOfEverythingIsRead(String part) {
        assertThat(read(part.repeat(100_000 / part.length()))).isNotNull();
    }

    static Stream<String> muchOfEverythingIsRead() {
        return Stream.of(
                "漏", "空调不冷", "3栋2单元501", "不是", "一千八百零二", "明天下午3点", "插座漏水", "没有没有漏水", "厨房", "说错了", "13812345678,");
    }

    @Test
    void aFaultBehindAHundredThousandCharactersIsNotLookedFor() {
        assertThat(read("的".repeat(100_000) + "水管爆了").services()).isEmpty();
    }
}
