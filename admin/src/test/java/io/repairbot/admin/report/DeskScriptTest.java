package io.repairbot.admin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.phrase.BadScript;
import io.repairbot.phrase.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskScriptTest {
    private static final Path FILE = Path.of("config/dialogue/desk.yml");
    private static final Phrasebook SCRIPT = DeskScript.read(FILE);

    @ParameterizedTest
    @EnumSource(DeskLine.class)
    @DisplayName("Every sentence for the phone can be said, and shows every fact it is given")
    void preview(DeskLine line) {
        Map<String, String> facts =
                line.facts().stream().collect(Collectors.toMap(Function.identity(), f -> "‹" + f + "›"));
        String said = SCRIPT.say(line, facts).text();
        assertThat(said).doesNotContain("{", "}", "点", "链接");
        assertThat(facts.values()).allSatisfy(fact -> assertThat(said).contains(fact));
    }

    @Test
    @DisplayName("A misspelt sentence stops the start and is named")
    void mistakes(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("desk.yml"), Files.readString(FILE).replace("  opened:", "  openned:"));
        assertThatThrownBy(() -> DeskScript.read(wrong))
                .isInstanceOf(BadScript.class)
                .hasMessageContaining("desk.yml")
                .hasMessageContaining("openned");
    }
}
