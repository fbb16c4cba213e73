package io.repairbot.understanding.place;

import static io.repairbot.understanding.Readings.NOW;
import static io.repairbot.understanding.Readings.reader;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place is held against the homes that exist")
class DirectoryCheckTest {
    private static final Homestead TOWN = new Homestead(List.of(
            home("3", "1", "5", "501"),
            home("3", "2", "5", "501"),
            home("3", "2", "6", "602"),
            home("4", "1", "7", "703"),
            new PlaceMention("3", null, null, null, "电梯")));

    @Test
    void oneMatchFillsInWhatIsMissing() {
        assertThat(read("3栋602").place()).isEqualTo(home("3", "2", "6", "602"));
        assertThat(read("703室").place()).isEqualTo(home("4", "1", "7", "703"));
    }

    @Test
    void theSpotInsideTheHomeStays() {
        assertThat(read("4栋703厨房漏水").place()).isEqualTo(new PlaceMention("4", "1", "7", "703", "厨房"));
    }

    @Test
    void severalMatchesComeBackAsCandidates() {
        assertThat(read("3栋501").candidates()).containsExactly(home("3", "1", "5", "501"), home("3", "2", "5", "501"));
        assertThat(read("3栋501").place()).isEqualTo(home("3", null, null, "501"));
    }

    @Test
    void aHomeThatDoesNotExistStaysAsSaid() {
        assertThat(read("9栋999").place()).isEqualTo(home("9", null, null, "999"));
        assertThat(read("9栋999").candidates()).isEmpty();
    }

    @Test
    void aPublicPlaceOfABuildingIsFound() {
        assertThat(read("3栋电梯坏了").place()).isEqualTo(new PlaceMention("3", null, null, null, "电梯"));
    }

    @Test
    void moreThanOneCanChooseFromIsNoChoice() {
        List<PlaceMention> many = java.util.stream.IntStream.rangeClosed(101, 120)
                .mapToObj(room -> home("3", "1", "1", "" + room))
                .toList();
        assertThat(reader().read("3栋", NOW, new Homestead(many)).candidates()).isEmpty();
    }

    private static Reading read(String sentence) {
        return reader().read(sentence, NOW, TOWN);
    }

    private static PlaceMention home(String building, String unit, String floor, String room) {
        return new PlaceMention(building, unit, floor, room, null);
    }
}
