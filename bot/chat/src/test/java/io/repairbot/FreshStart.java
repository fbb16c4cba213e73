package io.repairbot;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties what tests write, children first, and sets the clock back. */
public final class FreshStart implements BeforeEachCallback {
    private static final int TRIES = 20;
    private static final List<String> WRITTEN = List.of(
            "inbound_message",
            "kf_cursor",
            "staff_prompt",
            "human_card",
            "phone_look",
            "phone_reveal",
            "resident_phone",
            "resident_home",
            "human_request",
            "duty_cover",
            "duty_absence",
            "duty_request",
            "duty_entry",
            "duty_plan",
            "duty_plan_reminder",
            "duty_shift",
            "resident_remark",
            "call_attempt",
            "call_back_task",
            "declined_request",
            "visit_gate",
            "notice",
            "emergency_card",
            "emergency_word",
            "emergency",
            "colleague_request",
            "proposal",
            "follow_up",
            "extension_request",
            "supervisor_card",
            "deadline",
            "arrival",
            "dispatch_offer",
            "attachment",
            "timeline_entry",
            "order_sharer",
            "area_incident",
            "incident_gate",
            "repeat_report",
            "work_sheet_line",
            "report_trace",
            "work_order",
            "order_counter",
            "conversation",
            "phone_report",
            "resident",
            "standing_duty WHERE userid NOT IN ('chen.gong', 'wang.gong', 'zhao.gong')");

    @Override
    public void beforeEach(ExtensionContext test) {
        of(SpringExtension.getApplicationContext(test));
    }

    /** Whoever answered the last message looks once more for another, and may meet the resident anew meanwhile. */
    private static boolean emptied(JdbcTemplate jdbc) {
        try {
            WRITTEN.forEach(table -> jdbc.update("DELETE FROM " + table));
            return true;
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException metAnew) {
            return false;
        }
    }

    /** For tests that begin afresh several times. */
    public static void of(ApplicationContext context) {
        context.getBean(MovableClock.class).reset();
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        for (int again = 0; !emptied(jdbc); again++) {
            if (again == TRIES) throw new IllegalStateException("The tables cannot be emptied: somebody still writes");
        }
    }
}
