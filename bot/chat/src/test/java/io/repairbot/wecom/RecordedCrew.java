package io.repairbot.wecom;

import io.repairbot.crew.CrewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leaves a row per effect in the caller's transaction, so that a rollback can be seen. */
public class RecordedCrew implements CrewDesk {
    private final JdbcTemplate database;
    private final AtomicInteger failures = new AtomicInteger();

    RecordedCrew(JdbcTemplate database) {
        this.database = database;
    }

    public void failTimes(int times) {
        failures.set(times);
    }

    public List<String> effects() {
        return new ArrayList<>(database.queryForList(
                "SELECT CONCAT(userid, ' ', kind, ' ', order_number) FROM staff_prompt", String.class));
    }

    @Override
    public void tapped(String userid, String verb, String orderNumber) {
        leave(userid, verb, orderNumber);
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
        database.update(
                "INSERT INTO staff_prompt (userid, kind, order_number, asked_at) VALUES (?, ?, ?, '2026-11-24')",
                userid,
                kind,
                what);
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) throw new IllegalStateException("order locked");
    }
}
