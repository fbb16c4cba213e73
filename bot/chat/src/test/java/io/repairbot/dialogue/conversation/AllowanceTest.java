package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Allowance;
import io.repairbot.dialogue.Phones;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class AllowanceTest {
    @Autowired
    private Phones phones;

    @Autowired
    private Allowance allowance;

    private long resident;

    @BeforeEach
    void resident() {
        phones.of("wm_anna").says("你好");
        resident = phones.of("wm_anna").residentId();
    }

    @Test
    @DisplayName("An answer has taken its place: four of five are left")
    void afterAnAnswer() {
        assertThat(budget()).isEqualTo(4);
    }

    @ParameterizedTest(name = "{1} places left: a {0} notice is sent: {2}")
    @CsvSource({"LOW,3,true", "LOW,2,false", "NORMAL,2,true", "NORMAL,1,false", "HIGH,1,true", "HIGH,0,false"})
    @DisplayName("The last places are kept for what matters more")
    void priorities(Priority priority, int left, boolean sent) {
        budget(left);
        assertThat(allowance.take(notice(priority))).isEqualTo(sent);
        assertThat(budget()).isEqualTo(sent ? left - 1 : left);
    }

    @Test
    @DisplayName("A notice that has a place keeps it when it is sent again")
    void again() {
        budget(1);
        Notice done = notice(Priority.HIGH);
        assertThat(allowance.take(done)).isTrue();
        assertThat(allowance.take(done)).isTrue();
        assertThat(budget()).isZero();
    }

    @Test
    @DisplayName("After 48 hours nothing may be sent, and exactly then neither")
    void window() {
        phones.clock().pass(Duration.ofHours(48));
        assertThat(allowance.take(notice(Priority.HIGH))).isFalse();
    }

    @Test
    @DisplayName("A moment before the 48 hours are over a notice is sent")
    void beforeTheEnd() {
        phones.clock().pass(Duration.ofHours(48).minusMillis(1));
        assertThat(allowance.take(notice(Priority.HIGH))).isTrue();
    }

    @Test
    @DisplayName("The resident's next message brings five again")
    void nextMessage() {
        budget(0);
        phones.clock().pass(Duration.ofMinutes(1));
        phones.of("wm_anna").says("谢谢");
        assertThat(budget()).isEqualTo(4);
    }

    @Test
    @DisplayName("Messages that were answered after they were sent do not bring five each")
    void burst() {
        phones.clock().pass(Duration.ofMinutes(1));
        var early = phones.of("wm_anna").text("谢谢");
        phones.clock().pass(Duration.ofMinutes(1));
        phones.of("wm_anna").says("谢谢");
        phones.of("wm_anna").sends(early);
        assertThat(budget()).isEqualTo(3);
    }

    @Test
    @DisplayName("An answer without a place waits for the next message instead of being lost")
    void tooMany() {
        String text = "谢谢";
        var chat = phones.of("wm_anna");
        chat.sends(chat.text(text));
        budget(0);
        phones.jdbc().update("UPDATE conversation SET paid_at = ?", java.sql.Timestamp.valueOf("2026-12-01 00:00:00"));
        chat.says(text);
        assertThat(phones.value("SELECT prepaid FROM notice ORDER BY seq DESC LIMIT 1"))
                .isIn("0", "false");
    }

    private int budget() {
        return Integer.parseInt(phones.value("SELECT budget FROM conversation"));
    }

    private void budget(int left) {
        phones.jdbc().update("UPDATE conversation SET budget = ?", left);
    }

    private Notice notice(Priority priority) {
        String id = UUID.randomUUID().toString().replace("-", "");
        phones.jdbc()
                .update(
                        "INSERT INTO notice (id, recipient, template, facts, priority, prepaid, state, next_attempt_at, created_at)"
                                + " VALUES (?, ?, 'work-done', '{}', ?, 0, 'HELD', NOW(), NOW())",
                        id,
                        "resident:" + resident,
                        priority.name());
        return new Notice(
                id,
                Recipient.resident(resident),
                "work-done",
                Map.of(),
                null,
                null,
                priority,
                false,
                phones.clock().instant());
    }
}
