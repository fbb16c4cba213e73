package io.repairbot.wecom;

import io.repairbot.crew.CrewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leaves a row per effect in the caller's transaction, so that a rollback and a second effect can be seen. */
public class RecordedCrew implements CrewDesk {
    private final JdbcTemplate database;
    private final AtomicInteger failures = new AtomicInteger();

    RecordedCrew(JdbcTemplate database) {
        this.database = database;
        database.execute(
                "CREATE TABLE IF NOT EXISTS crew_effect (id BIGINT AUTO_INCREMENT PRIMARY KEY, what VARCHAR(500)) DEFAULT CHARSET=utf8mb4");
    }

    public void failTimes(int times) {
        failures.set(times);
    }

    public List<String> effects() {
        return new ArrayList<>(database.queryForList("SELECT what FROM crew_effect ORDER BY id", String.class));
    }

    public void forget() {
        failures.set(0);
        database.update("DELETE FROM crew_effect");
    }

    @Override
    public void tapped(String userid, String verb, String orderNumber) {
        leave(userid, verb, orderNumber);
    }

    @Override
    public void tapped(String userid, String verb, String orderNumber, String choice) {
        leave(userid, verb, orderNumber + " " + choice);
    }

    @Override
    public void said(String userid, String text, String eventKey) {
        leave(userid, "said", text);
    }

    @Override
    public void sent(String userid, String kind, String mediaId, String eventKey) {
        leave(userid, kind, mediaId);
    }

    private void leave(String userid, String kind, String what) {
        database.update("INSERT INTO crew_effect (what) VALUES (?)", userid + " " + kind + " " + what);
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) throw new IllegalStateException("order locked");
    }
}
