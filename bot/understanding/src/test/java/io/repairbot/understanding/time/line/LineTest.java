package io.repairbot.understanding.time.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.understanding.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    @DisplayName("Blanks go, except between digits and letters")
    void blanks() {
        assertThat(Line.of(Text.of(" 晚 上 8 点  半 "))).hasToString("晚上8点半");
        assertThat(Line.of(Text.of("2026  8 3"))).hasToString("2026 8 3");
    }

    @Test
    @DisplayName("Each character knows where it stood")
    void origins() {
        assertThat(Line.of(Text.of("晚 上  8")).origin(2)).isEqualTo(5);
    }

    @Test
    @DisplayName("Outside the line there is nothing, and no failure")
    void edges() {
        Line line = Line.of(Text.of("晚"));
        assertThat(line.at(-1)).isEqualTo('\n').isEqualTo(line.at(1));
        assertThat(line.has("晚上", 0)).isFalse();
        assertThat(line.number(5)).isNull();
    }
}
