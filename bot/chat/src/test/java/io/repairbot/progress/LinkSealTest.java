package io.repairbot.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The token of a progress page")
class LinkSealTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final LinkSeal seal = new LinkSeal("tests-sign-their-links-with-this-key");

    @ParameterizedTest
    @DisplayName("carries the order's id there and back")
    @ValueSource(longs = {1, 42, Long.MAX_VALUE})
    void thereAndBack(long id) {
        assertThat(seal.open(seal.close(id))).hasValue(id);
        assertThat(seal.close(id)).matches("[0-9A-Za-z_-]{34}");
    }

    @Test
    @DisplayName("is refused with any one character changed")
    void tampered() {
        String token = seal.close(42);
        assertThat(IntStream.range(0, token.length()).boxed())
                .allSatisfy(at -> assertThat(ALPHABET.chars()
                                .filter(c -> c != token.charAt(at))
                                .mapToObj(c -> token.substring(0, at) + (char) c + token.substring(at + 1)))
                        .allSatisfy(changed -> assertThat(seal.open(changed)).isEmpty()));
    }

    @Test
    @DisplayName("is refused when another key signed it")
    void otherKey() {
        assertThat(seal.open(new LinkSeal("another-key-that-is-long-enough-too").close(42)))
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is refused when it is something else")
    @ValueSource(
            strings = {
                "",
                "1",
                "../../etc/passwd",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四"
            })
    void nonsense(String token) {
        assertThat(seal.open(token)).isEmpty();
    }

    @Test
    @DisplayName("needs a key of 32 characters")
    void shortKey() {
        assertThatThrownBy(() -> new LinkSeal("thirty-one-characters-are-none-"))
                .hasMessageContaining("repairbot.link-key")
                .hasMessageNotContaining("thirty");
    }
}
