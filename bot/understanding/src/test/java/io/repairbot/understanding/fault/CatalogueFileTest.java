package io.repairbot.understanding.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.repairbot.understanding.SentenceReaders;
import io.repairbot.understanding.fault.CatalogueFile.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The catalogue is read strictly")
class CatalogueFileTest {
    private static final CatalogueFile CATALOGUE = CatalogueFile.read(Path.of("config/catalogue.yml"));

    @TempDir
    Path folder;

    @Test
    void everyServiceHasAKnownTradeAndItsOwnCode() {
        assertThat(CATALOGUE.services()).extracting(Service::code).doesNotHaveDuplicates();
        assertThat(CATALOGUE.services())
                .extracting(Service::trade)
                .isSubsetOf(CATALOGUE.trades().keySet());
    }

    @Test
    @DisplayName("D4, D7: what is not offered is explained, what is paid names its fee")
    void explainsAndPrices() {
        assertThat(CATALOGUE.services())
                .filteredOn(service -> !service.offered())
                .allMatch(service -> service.explanation() != null);
        assertThat(CATALOGUE.services()).filteredOn(Service::paid).allMatch(service -> service.fee() != null);
    }

    @Test
    void everyServiceButTheFallbackHasWords() {
        assertThat(CATALOGUE.services())
                .filteredOn(
                        service -> service.words().isEmpty() && service.hints().isEmpty())
                .extracting(Service::code)
                .containsExactly("general");
    }

    @Test
    void theTestCategoriesNameServicesThatExist() {
        assertThat(Categories.all().values().stream().flatMap(java.util.List::stream))
                .isSubsetOf(CATALOGUE.services().stream().map(Service::code).toList());
    }

    @Test
    void anUnknownKeyIsRefusedWithItsLine() {
        refused("trades: {a: 甲}\ncolour: red\nservices: []\n", "line 2", "colour");
    }

    @Test
    void aDuplicateKeyIsRefusedWithItsLine() {
        refused("trades: {a: 甲}\nservices:\n  - code: x\n    code: y\n", "line 4", "code");
    }

    @Test
    void anEmptyWordInAHintIsRefused() {
        refused(
                "trades: {a: 甲}\nservices:\n  - {code: x, name: x, trade: a, offered: true, urgent: false, paid: false, hints: ['灯| + 坏']}\n",
                "x",
                "empty word");
    }

    private void refused(String yaml, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SentenceReaders.from(file(yaml)))
                .satisfies(e -> assertThat(e.getMessage()).contains(words));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("catalogue.yml"), yaml);
    }
}
