package io.repairbot.understanding.phone;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Phone numbers are found and cut out before anything else is read")
class PhoneReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "我的电话是13812345678",
                "138-1234-5678",
                "138 1234 5678",
                "+8613812345678",
                "+86 138 1234 5678",
                "86-13812345678",
                "１３８１２３４５６７８",
                "幺三八一二三四五六七八",
                "一三八 一二三四 五六七八",
                "3栋501 13812345678"
            })
    void everyFormOfAMobileNumber(String sentence) {
        assertThat(read(sentence).phones()).containsExactly("13812345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0571-88886666", "0571 88886666", "057188886666", "打0571-88886666找我"})
    void everyFormOfALandline(String sentence) {
        assertThat(read(sentence).phones()).containsExactly("057188886666");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"138123456789", "1381234567", "12812345678", "140302197706220124", "3栋2单元501", "2026-07-22 10:00"
            })
    void otherNumbersAreNone(String sentence) {
        assertThat(read(sentence).phones()).isEmpty();
    }

    @Test
    void severalComeInOrder() {
        assertThat(read("13812345678或者010-66668888").phones()).containsExactly("13812345678", "01066668888");
    }

    @Test
    void aNumberIsNeitherHomeNorTime() {
        assertThat(read("13812345678").place()).isNull();
        assertThat(read("13812345678").slot()).isNull();
    }
}
