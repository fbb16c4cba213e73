package io.repairbot.catalogue;

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

@DisplayName("The catalogue is read strictly")
class CatalogueReaderTest {
    private static final String GOOD = """
            trades:
              electric: 水电
            services:
              - code: general
                name: 综合维修
                trade: electric
                offered: true
                urgent: false
                paid: false
                words: []
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("the catalogue of this product is good")
    void ours() {
        Catalogue catalogue = new CatalogueReader().read(Path.of("config/catalogue.yml"));
        assertThat(catalogue.get("pipe-burst").urgent()).isTrue();
        assertThat(catalogue.tradeName("plumbing-electric")).isEqualTo("水电");
    }

    @Test
    @DisplayName("an unknown code is the general service")
    void unknownCode() throws IOException {
        assertThat(read(GOOD).get("gone").code()).isEqualTo(Catalogue.GENERAL);
        assertThat(read(GOOD).find("gone")).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "'paid: false', 'paid: false\n    colour: red', ':10: ', 'colour'",
        "'paid: false', 'paid: false\n    paid: true', ':10: ', 'paid'",
        "'    urgent: false\n', '', ':4: ', 'lacks [urgent]'",
        "'trade: electric', 'trade: gas', ':4: ', 'unknown trade gas'",
        "'paid: false', 'paid: true', ':4: ', 'lacks the fee'",
        "'offered: true', 'offered: false', ':4: ', 'lacks the explanation'",
        "'paid: false', 'paid: false\n    outage: 停水', ':4: ', 'lacks the area'",
        "'paid: false', 'paid: false\n    area: water\n    outage: 停水停水停水停水停', ':4: ', '1 to 8 characters'",
        "'paid: false', 'paid: false\n    area: gas', ':4: ', 'unknown area gas'",
        "'paid: false', 'paid: perhaps', ':9: ', 'perhaps'",
        "'code: general', 'code: other', 'catalogue.yml', 'general is missing'",
        "'trades:', 'trade:', ':11: ', 'trade'"
    })
    void refused(String right, String wrong, String where, String what) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(CatalogueReader.BadCatalogue.class)
                .hasMessageContaining("catalogue.yml")
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    @DisplayName("a code twice is refused at its second line")
    void twice() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - code"));
        assertThatThrownBy(() -> read(twice)).hasMessageContaining(":11: ").hasMessageContaining("is there twice");
    }

    @Test
    @DisplayName("a missing file is named")
    void missing() {
        assertThatThrownBy(() -> new CatalogueReader().read(folder.resolve("none.yml")))
                .hasMessageContaining("none.yml:0: the file is missing");
    }

    private Catalogue read(String yaml) throws IOException {
        return new CatalogueReader().read(Files.writeString(folder.resolve("catalogue.yml"), yaml));
    }
}
