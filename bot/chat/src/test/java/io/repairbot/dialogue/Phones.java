package io.repairbot.dialogue;

import io.repairbot.MovableClock;
import io.repairbot.community.DoorCodes;
import io.repairbot.community.Homes;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Hands out residents' phones in tests. */
@Component
public record Phones(Inbox inbox, JdbcTemplate jdbc, MovableClock clock, Wording wording, Doors doors) {
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

    /** Codes by the labels of homes ({@code 3栋2单元501}) and buildings ({@code 3栋}). */
    @Component
    public record Doors(DoorCodes codes, Homes homes, JdbcTemplate jdbc) {
        String of(String label) {
            String home = "SELECT id FROM home WHERE CONCAT(building, '栋', unit, '单元', room) = ?";
            List<Long> found = jdbc.queryForList(home, Long.class, label);
            if (!found.isEmpty()) return codes.of(homes.find(found.get(0)).orElseThrow());
            return label.endsWith("栋") ? codes.of(1, label.substring(0, label.length() - 1)) : label;
        }
    }
}
