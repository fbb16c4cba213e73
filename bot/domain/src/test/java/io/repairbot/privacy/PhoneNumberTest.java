package io.repairbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F3 A phone number")
class PhoneNumberTest {
    @ParameterizedTest
    @DisplayName("shows itself masked, even by accident")
    @CsvSource({
        "13812345678, 138****5678",
        "138 1234 5678, 138****5678",
        "+86 138-1234-5678, 138****5678",
        "8613812345678, 138****5678",
        "0571-88886666, 0571****6666",
        "010-66668888, 010****8888"
    })
    void masked(String written, String masked) {
        assertThat(PhoneNumber.of(written)).get().hasToString(masked);
    }

    @ParameterizedTest
    @DisplayName("that cannot be called is none")
    @ValueSource(
            strings = {"", "1381234567", "138123456789", "12812345678", "0571-1888666", "88886666", "一三八", "1381234567a"
            })
    void none(String written) {
        assertThat(PhoneNumber.of(written)).isEmpty();
    }
}
