package io.repairbot.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @DisplayName("Numbers are read in digits, spelled out and with units")
    @ParameterizedTest
    @CsvSource({
        "501,       501",
        "0501,      0501",
        "五零一,     501",
        "零五〇一,    0501",
        "一八零二,    1802",
        "一千八百零二, 1802",
        "一千八,     1800",
        "二百五,     250",
        "三百零五,    305",
        "一千零五十,  1050",
        "一万两千,    12000",
        "十,         10",
        "十二,       12",
        "二十三,      23",
        "廿三,       23",
        "廿,         20",
        "卅一,       31",
        "两,         2",
        "俩,         2",
        "幺三八,      138",
        "贰拾叁,      23",
    })
    void reads(String written, String digits) {
        assertThat(Numerals.read(written, 0).digits()).isEqualTo(digits);
    }

    @DisplayName("A number ends where its form ends")
    @ParameterizedTest
    @CsvSource({"十二号, 2", "二十三五零一, 3", "501室, 3", "5五, 1", "三十二十, 3", "五零一十, 3", "五1, 1"})
    void ends(String written, int length) {
        assertThat(Numerals.read(written, 0).length()).isEqualTo(length);
    }

    @DisplayName("A unit alone, a word or the end of the text is no number")
    @ParameterizedTest
    @CsvSource({"百货", "千万", "万一", "室", "''"})
    void refuses(String written) {
        assertThat(Numerals.read(written, 0)).isNull();
    }

    @Test
    @DisplayName("Two thousand digits have no value, and are no failure")
    void tooLong() {
        assertThat(Numerals.read("9".repeat(2_000), 0).value()).isEqualTo(-1);
    }

    @Property
    void spelledDigitByDigitComesBack(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
        String digits = Integer.toString(number);
        String spelled = digits.chars()
                .mapToObj(c -> "零一二三四五六七八九".substring(c - '0', c - '0' + 1))
                .reduce("", String::concat);
        assertThat(Numerals.read(spelled, 0)).isEqualTo(new Numeral(0, digits.length(), digits, number));
    }
}
