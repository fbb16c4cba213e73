package io.repairbot.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class SignBookTest {
    @Autowired
    SignBook signs;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        signs.write();
        jdbc.update("DELETE FROM channel_sign");
    }

    @Test
    @DisplayName("However many come, one row is written: how many, the last moment and what it was")
    void counts() {
        signs.saw(Sign.CALLBACK_REFUSED, "a parameter is malformed");
        clock.pass(Duration.ofSeconds(3));
        signs.saw(Sign.CALLBACK_REFUSED, "wrong signature");
        signs.write();
        signs.saw(Sign.CALLBACK_REFUSED, "wrong signature");
        signs.write();
        assertThat(row()).containsEntry("times", 3L).containsEntry("detail", "wrong signature");
    }

    @Test
    @DisplayName("What a slower process writes about an earlier moment does not hide the later one")
    void keepsTheLast() {
        signs.saw(Sign.CALLBACK_REFUSED, "later");
        signs.write();
        clock.pass(Duration.ofMinutes(-5));
        signs.saw(Sign.CALLBACK_REFUSED, "earlier");
        signs.write();
        assertThat(row()).containsEntry("times", 2L).containsEntry("detail", "later");
    }

    private Map<String, Object> row() {
        return jdbc.queryForMap("SELECT times, detail FROM channel_sign WHERE sign = 'CALLBACK_REFUSED'");
    }
}
