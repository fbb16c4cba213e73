package io.repairbot.understanding.fault;

import static io.repairbot.understanding.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.Urgency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Faults, urgency and danger are read by the words residents use")
class FaultReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sentences.csv", delimiter = '|', numLinesToSkip = 1)
    void isOfItsCategory(String sentence, String category, @Nullable String danger) {
        assertThat(read(sentence).services())
                .first()
                .extracting(ServiceMention::code)
                .isIn(Categories.services(category));
        assertThat(read(sentence).dangers().isEmpty()).isEqualTo(danger == null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "several.csv", delimiter = '|', numLinesToSkip = 1)
    void namesItsServicesInOrder(String sentence, @Nullable String services) {
        assertThat(read(sentence).services()).extracting(ServiceMention::code).isEqualTo(words(services));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "urgency.csv", delimiter = '|', numLinesToSkip = 1)
    void isPressingOrNot(String sentence, Urgency urgency) {
        assertThat(read(sentence).urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "dangers.csv", delimiter = '|', numLinesToSkip = 1)
    void isDangerousOrNot(String sentence, @Nullable String dangers) {
        Set<Danger> expected = words(dangers).stream().map(Danger::valueOf).collect(Collectors.toSet());
        assertThat(read(sentence).dangers()).isEqualTo(expected);
    }

    @Test
    void quotesTheResidentsOwnWords() {
        assertThat(read("我家空調一點都不涼").services()).containsExactly(new ServiceMention("air-conditioner", "空調一點都不涼"));
    }

    private static List<String> words(@Nullable String list) {
        return list == null ? List.of() : Stream.of(list.split(" ")).toList();
    }
}
