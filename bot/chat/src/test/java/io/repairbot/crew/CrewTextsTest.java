package io.repairbot.crew;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.workorder.Outcome.Refusal;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrewTextsTest {
    @ParameterizedTest
    @EnumSource(Refusal.class)
    @DisplayName("Every refusal has its sentence")
    void refusals(Refusal reason) {
        CrewText text = CrewText.refused(reason);
        Map<String, String> facts =
                text.facts().stream().collect(Collectors.toMap(Function.identity(), f -> "‹" + f + "›"));
        String words = CrewConfiguration.read(Path.of("config/dialogue/crew.yml"))
                .say(text, facts)
                .text();
        assertThat(words).contains("‹number›").doesNotContain("{").endsWith("。");
    }
}
