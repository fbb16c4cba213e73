package io.repairbot.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.community.DoorCodes.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("The code on a door")
class DoorCodesTest {
    @Autowired
    private Homes homes;

    private DoorCodes codes;
    private Home home;

    @BeforeEach
    void codes() {
        codes = new DoorCodes(homes, "a-key-of-some-length-for-this-test");
        home = homes.matching(1, "3", "2", null, "501", 1).get(0);
    }

    @Test
    @DisplayName("of a home leads back to it")
    void ofHome() {
        assertThat(codes.of(home)).matches("h-\\d+-[0-9a-f]{16}").hasSizeLessThanOrEqualTo(43);
        assertThat(codes.read(1, codes.of(home))).contains(new Door("3", home));
    }

    @Test
    @DisplayName("of a building leads back to it")
    void ofBuilding() {
        assertThat(codes.read(1, codes.of(1, "3")))
                .get()
                .extracting(Door::label)
                .isEqualTo("3栋");
    }

    @Test
    @DisplayName("of another community, of another key, or with a digit changed is none")
    void foreign() {
        assertThat(codes.read(2, codes.of(home))).isEmpty();
        assertThat(codes.read(1, new DoorCodes(homes, "another-key").of(home))).isEmpty();
        assertThat(codes.read(1, codes.of(home).replace("h-" + home.id(), "h-" + (home.id() + 1))))
                .isEmpty();
        assertThat(codes.read(1, codes.of(home).replace("h-", "b-"))).isEmpty();
    }

    @Test
    @DisplayName("of a building that is not there is none")
    void gone() {
        assertThat(codes.read(1, codes.of(1, "99"))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("that somebody made up is none")
    @ValueSource(
            strings = {
                "",
                "h-1",
                "3-502",
                "h-1-0000000000000000",
                "h-99999999999999999999999-0000000000000000",
                "b-' OR 1=1-0000000000000000",
                "h--0000000000000000"
            })
    void madeUp(String code) {
        assertThat(codes.read(1, code)).isEmpty();
    }

    @Test
    @DisplayName("is neither made nor read without a key")
    void noKey() {
        DoorCodes none = new DoorCodes(homes, " ");
        assertThatThrownBy(() -> none.of(home)).hasMessageContaining("repairbot.link-key");
        assertThat(none.read(1, codes.of(home))).isEmpty();
    }
}
