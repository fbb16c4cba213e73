package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("--check-config")
class ConfigCheckTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Path.of("config").relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    @DisplayName("finds nothing wrong with what is delivered")
    void delivered() {
        assertThat(check()).as(said()).isTrue();
        assertThat(said()).contains("ok").doesNotContain("WRONG");
    }

    @ParameterizedTest
    @DisplayName("names file and line of what is wrong, and goes on")
    @CsvSource(delimiter = '|', textBlock = """
            rules.yml            | manager-after: 2h     | manager-aftr: 2h        | rules\\.yml:[1-9]\\d*: unknown key
            rules.yml            | manager-after: 2h     | manager-after: soon     | rules\\.yml:[1-9]\\d*: repairbot.rules.manager-after is malformed
            rules.yml            | manager-after: 2h     | # gone                  | rules\\.yml:0: .*managerAfter
            catalogue.yml        | offered: true         | ofered: true            | catalogue\\.yml:[1-9]\\d*: .*ofered
            calendar-CN.yml      | workdays: [1, 2, 3, 4, 5] | workdays: [] | calendar-CN\\.yml: workdays
            reasons.yml          | next: parts           | next: party             | reasons\\.yml:[1-9]\\d*: .*party
            dialogue/intake.yml  | greeting: 您好 | greting: 您好 | intake\\.yml:[1-9]\\d*: unknown text "greting"
            dialogue/faq.yml     | words: [宠物, 养狗, 遛狗, 狗证] | words: [停车]    | faq\\.yml:[1-9]\\d*: .*twice
            dialogue/notices.yml | {engineer}已到达 | {enginer}已到达 | notices\\.yml:[1-9]\\d*: .*\\{enginer\\}
            dialogue/crew.yml    | not-staff: 您 | not-staf: 您 | crew\\.yml:[1-9]\\d*: unknown text
            cards/offer.json     | button_interaction    | button_interactions     | offer\\.json: card_type
            cards/offer.json     | card_type             | card_typ                | offer\\.json:[1-9]\\d*: .*card_typ
            """)
    void wrong(String file, String right, String wrong, String problem) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(right), wrong.replace("$", "\\$")));
        assertThat(check()).isFalse();
        assertThat(said()).containsPattern("WRONG .*" + problem).contains("ok ");
    }

    @Test
    @DisplayName("tells of several wrong files at once")
    void several() throws IOException {
        for (String file : List.of("rules.yml", "dialogue/faq.yml")) Files.delete(folder.resolve(file));
        assertThat(check()).isFalse();
        assertThat(said().lines().filter(line -> line.startsWith("WRONG"))).hasSize(2);
    }

    private boolean check() {
        return ConfigCheck.of("--check-config", "--repairbot.config-dir=" + folder)
                .run(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
