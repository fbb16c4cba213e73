package io.repairbot.dialogue;

import io.repairbot.MovableClock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Hands out residents' phones in tests. */
@Component
public record Phones(Inbox inbox, JdbcTemplate jdbc, MovableClock clock, Wording wording) {
    public Chat of(String customer) {
        return new Chat(inbox, jdbc, clock, wording, customer);
    }

    public int count(String fromWhere) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM " + fromWhere, Integer.class);
        return count == null ? 0 : count;
    }

    /** The newest words to this lane, empty when there are none. */
    public String lastSaid(String lane) {
        return jdbc
                .queryForList(
                        "SELECT facts FROM notice WHERE recipient = ? AND template = 'say' ORDER BY seq DESC LIMIT 1",
                        String.class,
                        lane)
                .stream()
                .findFirst()
                .map(Menus::text)
                .orElse("");
    }

    /** Template and facts of all this member of staff was told, oldest first. */
    public List<String> told(String userid) {
        return jdbc.queryForList(
                "SELECT CONCAT(template, ' ', facts) FROM notice WHERE recipient = ? ORDER BY seq",
                String.class,
                "staff:" + userid);
    }

    public String value(String sql, Object... args) {
        return String.valueOf(jdbc.queryForObject(sql, Object.class, args));
    }
}
