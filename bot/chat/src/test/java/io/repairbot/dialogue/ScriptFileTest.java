package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.crew.CrewScripts;
import io.repairbot.dialogue.notices.NoticesScript;
import io.repairbot.phrase.BadScript;
import io.repairbot.script.IntakeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake a script's author can make stops the start with file and line. */
class ScriptFileTest {
    private static final Path INTAKE = Path.of("config/dialogue/intake.yml");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "  help: |  helpless: | unknown text \"helpless\"",
                "  thanks: | {thanks} : 2\\n  thanks: | Duplicate",
                "  all-done: 好的，工单{number} |  all-done: 好的，工单{nummer} | unknown placeholder {nummer}",
                "{id: change, | {id: chance, | leads nowhere",
                "  extra-minutes: 120 |  extra-minuten: 120 | \"extra-minutes\" is missing, empty or misspelt",
                "  draft-hours: 24 |  draft-hours: viel | draft-hours",
                "  no-orders: 您 |  x-no-orders: 您 | unknown text \"x-no-orders\"",
                "label: 转人工} | labbel: 转人工} | \"label\" is missing, empty or misspelt",
                "  midnight: {name |  midday: {name | midnight",
            })
    @DisplayName("Unknown, repeated and dangling keys are refused")
    void mistakes(String right, String wrong, String problem) throws IOException {
        String text = Files.readString(INTAKE);
        String broken = wrong.contains("{thanks}")
                ? text.replace("  thanks:", "  thanks: 谢谢\n  thanks:")
                : text.replace(right, wrong);
        Path file = Files.writeString(folder.resolve("intake.yml"), broken);
        assertThatThrownBy(() -> IntakeScript.read(file))
                .isInstanceOf(BadScript.class)
                .hasMessageMatching("(?s).*intake\\.yml:\\d+: .*")
                .hasMessageContaining(problem);
    }

    @Test
    @DisplayName("The line named is the line of the mistake")
    void line() throws IOException {
        String text = Files.readString(INTAKE);
        String broken = text.replace("  no-orders: 您", "  no-orders: {what}您");
        int line = broken.substring(0, broken.indexOf("  no-orders:")).split("\n", -1).length;
        Path file = Files.writeString(folder.resolve("intake.yml"), broken);
        assertThatThrownBy(() -> IntakeScript.read(file)).hasMessageContaining("intake.yml:" + line + ":");
    }

    @Test
    @DisplayName("A text that is too long for the platform is refused")
    void tooLong() throws IOException {
        String broken = Files.readString(INTAKE).replace("  help: |-", "  help: |-\n    " + "长".repeat(683));
        Path file = Files.writeString(folder.resolve("intake.yml"), broken);
        assertThatThrownBy(() -> IntakeScript.read(file)).hasMessageContaining("longer than 2048 bytes");
    }

    @Test
    @DisplayName("With choices only half of it fits")
    void tooLongForAMenu() throws IOException {
        String broken = Files.readString(INTAKE).replace("    text: 请问要修改哪一项？", "    text: " + "长".repeat(342));
        Path file = Files.writeString(folder.resolve("intake.yml"), broken);
        assertThatThrownBy(() -> IntakeScript.read(file)).hasMessageContaining("longer than 1024 bytes");
    }

    @Test
    @DisplayName("Eleven choices are one too many")
    void tooManyChoices() throws IOException {
        String more = "      - {id: human, label: 人工}\n".repeat(9);
        String broken = Files.readString(INTAKE)
                .replace(
                        "      - {id: register-anyway, label: 先登记}\n      - {id: human",
                        more + "      - {id: register-anyway, label: 先登记}\n      - {id: human");
        Path file = Files.writeString(folder.resolve("intake.yml"), broken);
        assertThatThrownBy(() -> IntakeScript.read(file)).hasMessageContaining("more than ten choices");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notices.yml", "crew.yml"})
    @DisplayName("The other files are as strict")
    void others(String name) throws IOException {
        String text = Files.readString(Path.of("config/dialogue", name));
        Path file = Files.writeString(folder.resolve(name), text + "no-such-text: 您\n");
        assertThatThrownBy(() -> {
                    if (name.startsWith("crew")) CrewScripts.read(file);
                    else NoticesScript.read(file, id -> "");
                })
                .isInstanceOf(BadScript.class)
                .hasMessageContaining(name + ":" + (text.split("\n", -1).length) + ": unknown text \"no-such-text\"");
    }

    @Test
    @DisplayName("A missing file says where to start")
    void missing() {
        assertThatThrownBy(() -> IntakeScript.read(folder.resolve("intake.yml")))
                .hasMessageContaining("the file is missing");
    }
}
