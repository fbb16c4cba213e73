package io.repairbot.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A door as it is typed")
class WrittenDoorTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3-2-501,3,2,501",
        "3栋2单元501,3,2,501",
        "3幢2单元501室,3,2,501",
        "3号楼2-501,3,2,501",
        "３－２－５０１,3,2,501",
        "3 栋 2 单元 501,3,2,501",
        "12-1-1203,12,1,1203",
        "a座1单元301,A,1,301",
        "3栋501,3,,501",
        "3-501,3,,501",
        "3-2,3,2,",
        "3栋2单元,3,2,",
        "3栋,3,,",
        "3#,3,,",
        "2单元501,,2,501",
        "501,,,501",
        "501室,,,501",
    })
    @DisplayName("is read in the forms people use")
    void isRead(String text, @Nullable String building, @Nullable String unit, @Nullable String room) {
        assertThat(WrittenDoor.read(text)).contains(new WrittenDoor(building, unit, room));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "3", "12", "YG20261126-001", "水管漏水", "3栋的灯", "1-2-3-4", "13812345678", "%", "3栋%"})
    @DisplayName("is none where something else is meant")
    void isNone(String text) {
        assertThat(WrittenDoor.read(text)).isEmpty();
    }
}
