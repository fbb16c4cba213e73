package io.repairbot.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The reasons for 拒单 and 退单")
class ReasonsTest {
    private static final Path OURS = Path.of("config/reasons.yml");

    @TempDir
    Path folder;

    @Test
    @DisplayName("of this product are good, and each way of giving back leads somewhere")
    void ours() {
        Reasons reasons = Reasons.from(OURS);
        assertThat(reasons.declining("busy").map(Reason::label)).contains("手上忙不过来");
        assertThat(reasons.handingBack("no-parts").map(Reason::next)).contains(Reason.Next.PARTS);
        assertThat(reasons.declining("no-parts")).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "'code: far', 'code: busy', ':6: the reason busy is there twice'",
        "'code: far', 'code: FAR', ':6: the reason FAR has a code'",
        "'code: far', 'kode: far', ':6: Missing'",
        "'label: 手上忙不过来', 'label: 手上忙不过来手上忙不过来手上忙不过来', 'needs a label'",
        "'next: parts', 'next: party', ':19: the reason no-parts has the unknown next party'",
        "', next: parts', '', ':19: the reason no-parts lacks next'",
        "'label: 手上忙不过来', 'label: 手上忙不过来, next: quote', 'has a next that nothing would follow'",
        "'declining:', 'declyning:', 'declining'"
    })
    void refused(String right, String wrong, String said) throws IOException {
        String text = Files.readString(OURS);
        assertThat(text).contains(right);
        Path file = folder.resolve("reasons.yml");
        Files.writeString(file, text.replace(right, wrong));
        assertThatThrownBy(() -> Reasons.from(file)).hasMessageContaining(said);
    }

    @Test
    @DisplayName("A file that is missing is named")
    void missing() {
        assertThatThrownBy(() -> Reasons.from(folder.resolve("gone.yml"))).hasMessageContaining("gone.yml:0: the file");
    }
}
