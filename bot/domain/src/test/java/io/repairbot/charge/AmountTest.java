package io.repairbot.charge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("D7 an amount in words")
class AmountTest {
    @ParameterizedTest(name = "{0} is {1} cents: {2}")
    @CsvSource({
        "80, 8000, 80元",
        "12.5, 1250, 12.5元",
        "12.05元, 1205, 12.05元",
        "０, 0, 0元",
        "８０块, 8000, 80元",
        "¥80, 8000, 80元",
        "' 80 元 ', 8000, 80元",
        "100, 10000, 100元"
    })
    void read(String text, int cents, String words) {
        assertThat(Amount.read(text)).contains(new Amount(cents));
        assertThat(new Amount(cents).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: none")
    @ValueSource(
            strings = {"八十", "80多", "80-100", "-5", "1e3", "12.555", "80 90", "没收", "99999999999", "", "元", "80元左右"})
    void none(String text) {
        assertThat(Amount.read(text)).isEmpty();
    }
}
