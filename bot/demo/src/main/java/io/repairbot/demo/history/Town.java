package io.repairbot.demo.history;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where it happens: the demo community with its people.
 *
 * @param homes each with its resident
 */
record Town(Community community, List<Door> homes, List<ServiceItem> services, Crew crew) {

    private static final String CODE = "YG";
    private static final String ACCOUNT = "wk_sunshine";

    record Door(long home, long resident, String building, String label) {}

    /** @throws HistoryRefused when this is any other database than the demo's */
    static Town read(Communities communities, Catalogue catalogue, JdbcTemplate jdbc) {
        List<Community> all = communities.all();
        boolean demo = all.size() == 1
                && all.get(0).code().equals(CODE)
                && all.get(0).accountId().equals(ACCOUNT);
        if (!demo)
            throw new HistoryRefused(
                    "This is not the demo's database: it must hold the demo community alone. Nothing was written.");
        moveIn(jdbc, all.get(0).id());
        Crew crew = new Crew(crew(jdbc, "EXISTS"), crew(jdbc, "NOT EXISTS"));
        return new Town(
                all.get(0),
                homes(jdbc, all.get(0).id()),
                catalogue.all().stream()
                        .filter(item -> item.offered() && crew.has(item.trade()))
                        .toList(),
                crew);
    }

    /** A resident for each home. */
    private static void moveIn(JdbcTemplate jdbc, long community) {
        jdbc.update(
                "INSERT IGNORE INTO resident (community_id, customer_id, created_at)"
                        + " SELECT community_id, CONCAT('wm_past_', id), '2020-01-01' FROM home WHERE community_id = ?",
                community);
        jdbc.update(
                "INSERT IGNORE INTO resident_home (resident_id, home_id, used_at) SELECT r.id, h.id, r.created_at"
                        + " FROM home h JOIN resident r ON r.community_id = h.community_id AND r.customer_id = CONCAT('wm_past_', h.id)"
                        + " WHERE h.community_id = ?",
                community);
    }

    private static List<Door> homes(JdbcTemplate jdbc, long community) {
        return jdbc.query(
                "SELECT h.id, r.id AS resident, h.building, CONCAT(h.building, '栋', h.unit, '单元', h.room) AS label"
                        + " FROM home h JOIN resident r ON r.community_id = h.community_id AND r.customer_id = CONCAT('wm_past_', h.id)"
                        + " WHERE h.community_id = ? ORDER BY h.id",
                (row, at) -> new Door(
                        row.getLong("id"), row.getLong("resident"), row.getString("building"), row.getString("label")),
                community);
    }

    /** Engineers by trade, with a standing duty or without. */
    private static Map<String, List<String>> crew(JdbcTemplate jdbc, String duty) {
        Map<String, List<String>> crew = new HashMap<>();
        jdbc.query(
                "SELECT t.trade, t.userid FROM staff_trade t JOIN staff s ON s.userid = t.userid WHERE s.active = 1 AND "
                        + duty + " (SELECT 1 FROM standing_duty d WHERE d.userid = t.userid) ORDER BY t.userid",
                row -> {
                    crew.computeIfAbsent(row.getString(1), trade -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return crew;
    }
}
