package io.repairbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"王阿姨, 王阿姨", "王建国, 王**", "欧阳女士, 欧女士", "先生, 先生", "王, 王**", "'  ', ''"})
    @DisplayName("F3 Of a caller's name only so much is kept that he can be addressed")
    void keepsLittle(String written, String kept) {
        assertThat(CallerName.kept(written)).isEqualTo(kept);
    }
}
