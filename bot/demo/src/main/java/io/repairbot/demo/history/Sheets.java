package io.repairbot.demo.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a number of orders leave in the tables. */
final class Sheets {
    final Sheet orders = new Sheet(
            "work_order",
            "id, number, community_id, resident_id, home_id, place, service, trade, urgent, content, appointment_start,"
                    + " appointment_end, appointment, state, round, first_responsible, engineer, return_by, overdue, result, closing,"
                    + " closing_reason, opened_at, accepted_at, arrived_at, completed_at, closed_at, version, source_key");
    final Sheet story = new Sheet("timeline_entry", "order_id, round, at, actor, event, detail");
    final Sheet offers =
            new Sheet("dispatch_offer", "order_id, round, engineer, state, offered_at, answered_at, circle, reasons");
    final Sheet clocks = new Sheet("deadline", "order_id, round, kind, due_at, state, attempts, retry_at, settled_at");
    final Sheet followUps = new Sheet("follow_up", "order_id, round, engineer, state, reason, asked_at, answered_at");
    final Sheet arrivals = new Sheet("arrival", "order_id, round, rule, engineer, due_at, arrived_at, in_time");
    final Sheet traces = new Sheet(
            "report_trace", "order_id, community_id, kind, spot, outage, household, report, reported_at, counted");
    final Sheet calls = new Sheet(
            "call_back_task",
            "community_id, resident_id, order_id, cause, detail, source_key, state, created_at, done_at");
    final Sheet notices = new Sheet(
            "notice",
            "id, recipient, template, facts, order_id, priority, prepaid, state, attempts, next_attempt_at, created_at, settled_at, problem, text");

    /** All or nothing: whoever is killed in between leaves whole orders only. */
    void write(Connection connection) throws SQLException {
        for (Sheet sheet : List.of(orders, story, offers, clocks, followUps, arrivals, traces, calls, notices))
            sheet.write(connection);
        connection.commit();
    }
}
