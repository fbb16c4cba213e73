package io.repairbot.understanding.place;

import static io.repairbot.understanding.Readings.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.PlaceMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("A place is read in every form residents write it")
class PlaceReadingTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"written-forms.csv", "spots.csv", "corrections.csv"},
            delimiter = '|',
            numLinesToSkip = 1)
    void isRead(
            String sentence,
            @Nullable String building,
            @Nullable String unit,
            @Nullable String floor,
            @Nullable String room,
            @Nullable String spot) {
        assertThat(place(sentence)).isEqualTo(new PlaceMention(building, unit, floor, room, spot));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "no-place.csv", delimiter = '|', numLinesToSkip = 1)
    void numbersThatAreNoHomeAreLeftAlone(String sentence) {
        assertThat(place(sentence)).isNull();
    }
}
