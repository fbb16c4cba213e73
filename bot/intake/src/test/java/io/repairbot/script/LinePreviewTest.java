package io.repairbot.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.phrase.Said;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinePreviewTest {
    private static final IntakeScript SCRIPT = IntakeScript.read(Path.of("config/dialogue/intake.yml"));

    @ParameterizedTest
    @EnumSource(Line.class)
    @DisplayName("Every line can be said, and shows every fact it is given room for")
    void preview(Line line) {
        Map<String, String> facts =
                line.facts().stream().collect(Collectors.toMap(Function.identity(), f -> "‹" + f + "›"));
        Said said = SCRIPT.lines().say(line, facts);
        assertThat(said.text()).isNotBlank().doesNotContain("{", "}");
        assertThat(said.choices()).allSatisfy(c -> assertThat(c.label()).isNotBlank());
    }
}
