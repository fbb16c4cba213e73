package io.repairbot.understanding.time.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.text.Text;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    @DisplayName("The longest word wins")
    void longest() {
        Lexicon lexicon = Lexicon.parse(List.of("# days", "day 2 = 后天", "day 3 = 大后天", "day 1 evening = 明晚"));
        assertThat(lexicon.longest(Line.of(Text.of("大后天")), 0)).isEqualTo(new Word("大后天", Word.Kind.DAY, 3, null));
        assertThat(lexicon.longest(Line.of(Text.of("明晚")), 0))
                .isEqualTo(new Word("明晚", Word.Kind.DAY, 1, Daypart.EVENING));
        assertThat(lexicon.longest(Line.of(Text.of("大天")), 0)).isNull();
    }

    @Test
    @DisplayName("A word given twice and an unknown kind are refused")
    void strict() {
        assertThatThrownBy(() -> Lexicon.parse(List.of("visit = 来", "past = 来")))
                .hasMessageContaining("来 stands twice");
        assertThatThrownBy(() -> Lexicon.parse(List.of("vist = 来"))).hasMessageContaining("VIST");
    }

    @Test
    @DisplayName("The word list of the jar is sound")
    void loads() {
        assertThat(Lexicon.load().longest(Line.of(Text.of("下周四")), 0, Word.Kind.NEXT))
                .isNotNull();
    }
}
