package io.repairbot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.resident.Residents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("F3 Phone numbers")
class PhonesTest {
    private static final String NUMBER = "13812345678";

    @Autowired
    private Phones phones;

    @Autowired
    private Residents residents;

    @Autowired
    private PhoneMapper rows;

    @Autowired
    private PhoneVault vault;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private long anna;

    @BeforeEach
    void meet() {
        anna = residents.meet(1, "wm_anna").id();
    }

    @Test
    @DisplayName("are kept masked and sealed, and no column holds the digits")
    void kept() {
        assertThat(phones.keep(anna, "138 1234 5678", "msg1")).contains("138****5678");
        assertThat(phones.masked(anna)).contains("138****5678");
        String row = String.valueOf(jdbc.queryForMap("SELECT *, HEX(sealed) FROM resident_phone"));
        assertThat(row).contains("138****5678").doesNotContain(NUMBER, "12345678");
        assertThat(opened(anna)).isEqualTo(NUMBER);
    }

    @Test
    @DisplayName("replace each other, and what is none changes nothing")
    void replaced() {
        phones.keep(anna, NUMBER, "msg1");
        assertThat(phones.keep(anna, "1391234", "msg2")).isEmpty();
        assertThat(opened(anna)).isEqualTo(NUMBER);
        assertThat(phones.keep(anna, "13900001111", "msg3")).contains("139****1111");
        assertThat(opened(anna)).isEqualTo("13900001111");
    }

    @Test
    @DisplayName("are found by the number, in their own community only")
    void found() {
        phones.keep(anna, NUMBER, "msg1");
        assertThat(phones.residentsWith(1, "138-1234-5678")).containsExactly(anna);
        assertThat(phones.residentsWith(2, NUMBER)).isEmpty();
        assertThat(phones.residentsWith(1, "13812345679")).isEmpty();
    }

    @Test
    @DisplayName("are asked for once, and again only a year later")
    void askedOnce() {
        assertThat(phones.mayAsk(anna)).isTrue();
        phones.asked(anna);
        assertThat(phones.mayAsk(anna)).isFalse();
        clock.pass(Duration.ofDays(365).minusSeconds(1));
        assertThat(phones.mayAsk(anna)).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(phones.mayAsk(anna)).isTrue();
    }

    @Test
    @DisplayName("are not asked for again after a refusal, nor once one is known")
    void refused() {
        phones.refused(anna);
        assertThat(phones.mayAsk(anna)).isFalse();
        clock.pass(Duration.ofDays(365));
        assertThat(phones.mayAsk(anna)).isTrue();
        phones.keep(anna, NUMBER, "msg1");
        clock.pass(Duration.ofDays(4000));
        assertThat(phones.mayAsk(anna)).isFalse();
    }

    @Test
    @DisplayName("of a former key are sealed anew at the start")
    void keyChanged() {
        phones.keep(anna, NUMBER, "msg1");
        String other = Base64.getEncoder()
                .encodeToString("another-key-of-thirty-two-signs-".getBytes(StandardCharsets.US_ASCII));
        String present = Base64.getEncoder()
                .encodeToString("the-tests-keep-numbers-with-this".getBytes(StandardCharsets.US_ASCII));
        PhoneVault next = new PhoneVault(new PrivacySettings(other, List.of(present)));
        new KeyChange(rows, next).sealAnew();
        assertThat(rows.sealed(anna).orElseThrow().keyId()).isEqualTo(next.presentId());
        assertThat(new PhoneVault(new PrivacySettings(other, List.of()))
                        .open(rows.sealed(anna).orElseThrow(), anna)
                        .digits())
                .isEqualTo(NUMBER);
    }

    private String opened(long resident) {
        return vault.open(rows.sealed(resident).orElseThrow(), resident).digits();
    }
}
