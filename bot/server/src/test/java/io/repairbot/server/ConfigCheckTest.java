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

    @ParameterizedTest
    @DisplayName("tells of all that is wrong with a file, each with its line")
    @CsvSource(delimiter = '|', textBlock = """
            dialogue/intake.yml  | greeting: 您好  | greting: 您好  | {number}已取消 | {numer}已取消 | 3
            dialogue/notices.yml | {engineer}已到达 | {enginer}已到达 | 已由{engineer}接单 | 已由{engineers}接单 | 2
            dialogue/crew.yml    | not-staff: 您   | not-staf: 您   | unknown-button: 这 | unknown-buton: 这 | 4
            catalogue.yml        | trade: carpentry-locks | trade: carpentry-lock | trade: plumbing-electric | trade: plumbing | 2
            rules.yml            | manager-after: 2h | manager-aftr: 2h | same-day-cutoff: | same-day-cutof: | 2
            """)
    void all(String file, String one, String wrong, String other, String alsoWrong, int problems) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(one).contains(other);
        String broken = text.replaceFirst(Pattern.quote(one), wrong).replaceFirst(Pattern.quote(other), alsoWrong);
        Files.writeString(folder.resolve(file), broken);
        assertThat(check()).isFalse();
        String line = "WRONG  .*" + Path.of(file).getFileName() + ":[0-9]+: .*";
        assertThat(said().lines().filter(l -> l.startsWith("WRONG")))
                .as(said())
                .hasSize(problems)
                .allMatch(l -> l.matches(line));
    }

    @Test
    @DisplayName("tells of every wrong card")
    void cards() throws IOException {
        for (String card : List.of("offer", "accepted")) {
            Path file = folder.resolve("cards/" + card + ".json");
            Files.writeString(file, Files.readString(file).replaceFirst("button_interaction", "vote_interaction"));
        }
        assertThat(check()).isFalse();
        assertThat(said()).contains("offer.json: card_type").contains("accepted.json: card_type");
    }

    @Test
    @DisplayName("is the program itself: it says what is wrong and exits with 1, or with 0, and needs no database")
    void program() throws Exception {
        assertThat(exit()).as(said()).isZero();
        Files.delete(folder.resolve("dialogue/faq.yml"));
        assertThat(exit()).isEqualTo(1);
        assertThat(said()).contains("WRONG", "faq.yml:0: the file is missing");
    }

    private int exit() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process program = new ProcessBuilder(
                        java,
                        "-cp",
                        path,
                        RepairbotServer.class.getName(),
                        "--check-config",
                        "--repairbot.config-dir=" + folder)
                .redirectErrorStream(true)
                .start();
        program.getInputStream().transferTo(said);
        return program.waitFor();
    }

    private boolean check() {
        return ConfigCheck.of("--check-config", "--repairbot.config-dir=" + folder)
                .run(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
