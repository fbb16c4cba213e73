package io.repairbot.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.phrase.BadScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S3 the list of questions")
class FaqTest {
    private static final Path FILE = Path.of("config/dialogue/faq.yml");
    private static final Faq FAQ = Faq.read(FILE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @DisplayName("answers who asks")
    @CsvSource({"物业费怎么交, 缴费通知", "停车月卡多少钱, 行驶证", "装修需要办什么手续, 装修登记", "门禁卡, 补办门禁卡", "装修垃圾放哪里, 指定地点", "你们电话号码是多少, 人工"})
    void answers(String question, String words) {
        assertThat(FAQ.answer(question))
                .hasValueSatisfying(answer -> assertThat(answer).contains(words));
    }

    @ParameterizedTest
    @DisplayName("leaves alone who does not ask, or asks something else")
    @ValueSource(strings = {"门禁卡刷不开门", "装修把水管打爆了", "今天天气怎么样", "3栋2单元501"})
    void leavesAlone(String words) {
        assertThat(FAQ.answer(words)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is read strictly, and the fault named with file and line")
    @CsvSource(delimiter = '|', textBlock = """
            words: [快递, 包裹, 外卖, 快递柜]     | words: [快递, 宠物]      | stands twice
            words: [快递, 包裹, 外卖, 快递柜]     | words: []               | has no words
            words: [快递, 包裹, 外卖, 快递柜]     | words: [车]             | less than two characters
            words: [快递, 包裹, 外卖, 快递柜]     | wordz: [快递]           | "words" is missing
            """)
    void strict(String right, String wrong, String problem) throws IOException {
        Path file = Files.writeString(
                folder.resolve("faq.yml"), Files.readString(FILE).replace(right, wrong));
        assertThatThrownBy(() -> Faq.read(file))
                .isInstanceOf(BadScript.class)
                .hasMessageContaining(problem)
                .hasMessageMatching("(?s).*faq\\.yml:[1-9][0-9]*: .*");
    }

    @Test
    @DisplayName("has no answer too long for a message with a question behind it")
    void tooLong() throws IOException {
        String broken = Files.readString(FILE).replace("answer: 访客在", "answer: " + "长".repeat(301) + "访客在");
        Path file = Files.writeString(folder.resolve("faq.yml"), broken);
        assertThatThrownBy(() -> Faq.read(file)).hasMessageContaining("longer than 900 bytes");
    }
}
