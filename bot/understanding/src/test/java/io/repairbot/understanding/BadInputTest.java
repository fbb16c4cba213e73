package io.repairbot.understanding;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
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

    @Property(tries = 500)
    void anyText(@ForAll @StringLength(max = 300) String text) {
        assertThat(read(text)).isNotNull();
    }

    @Property(tries = 500)
    void anyMixtureOfTheTradesOwnWords(@ForAll("words") java.util.List<String> words) {
        assertThat(read(String.join("", words))).isNotNull();
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<java.util.List<String>> words() {
        return net.jqwik.api.Arbitraries.of(
                        "3",
                        "栋",
                        "号",
                        "楼",
                        "单元",
                        "五百",
                        "零",
                        "B",
                        "座",
                        "-",
                        "#",
                        "室",
                        "门",
                        "层",
                        "负",
                        "车库",
                        "厨房",
                        "的",
                        "不",
                        "没有",
                        "是",
                        "漏水",
                        "插座",
                        "说错了",
                        "明天",
                        "下午",
                        "点",
                        "到",
                        "1",
                        "13812345678",
                        "\uD83D",
                        "，",
                        " ",
                        "急",
                        "取消")
                .list()
                .ofMaxSize(40);
    }
}
