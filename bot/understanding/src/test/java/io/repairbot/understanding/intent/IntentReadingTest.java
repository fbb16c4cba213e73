package io.repairbot.understanding.intent;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.Intent;
import io.repairbot.understanding.ShortAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("S3: what a resident wants is told from the words, denials respected")
class IntentReadingTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "intents.csv", delimiter = '|', numLinesToSkip = 1)
    void isMeant(String sentence, Intent intent) {
        assertThat(read(sentence).intent()).isEqualTo(intent);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "answers.csv", delimiter = '|', numLinesToSkip = 1)
    void isAnAnswerOrNot(String sentence, ShortAnswer answer) {
        assertThat(read(sentence).answer()).isEqualTo(answer);
    }
}
