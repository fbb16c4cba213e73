package io.repairbot.dialogue.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.BreakableReader;
import io.repairbot.ChatTest;
import io.repairbot.dialogue.Await;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.InboxRetry;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.dialogue.Phones;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class InboxTest {
    @Autowired
    private Phones phones;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxRetry sweep;

    private Chat anna;

    @BeforeEach
    void phone() {
        anna = phones.of("wm_anna");
    }

    /** Nothing of this test is answered in the next. */
    @AfterEach
    void settled() {
        Await.until("settled", () -> phones.count("inbound_message WHERE state = 'NEW'") == 0);
    }

    @Test
    @DisplayName("The same message twice is answered once")
    void twice() {
        IncomingMessage hello = anna.text("你好");
        assertThat(anna.sends(hello, hello)).contains("您好！物业部");
        assertThat(anna.sends(hello)).isEmpty();
        assertThat(phones.count("inbound_message")).isEqualTo(1);
    }

    @Test
    @DisplayName("A resident's messages are answered in the order in which they came")
    void order() {
        String answers = anna.sends(anna.text("厨房水龙头漏水"), anna.text("3栋2单元501"), anna.text("尽快"), anna.text("确认"));
        assertThat(answers).containsSubsequence("请问在哪里？", "请问什么时候方便上门？", "请您核对一下", "我们马上派人去维修。");
    }

    @Test
    @DisplayName("The cursor moves with its page")
    void cursor() {
        assertThat(inbox.cursor(Chat.ACCOUNT)).isEmpty();
        inbox.store(Chat.ACCOUNT, List.of(anna.text("你好")), "c1");
        assertThat(inbox.cursor(Chat.ACCOUNT)).isEqualTo("c1");
    }

    @Test
    @DisplayName("A late page of a second puller does not move the cursor back")
    void latePage() {
        List<IncomingMessage> first = List.of(anna.text("你好"));
        inbox.store(Chat.ACCOUNT, first, "c1");
        inbox.store(Chat.ACCOUNT, List.of(anna.text("水龙头漏水")), "c2");
        inbox.store(Chat.ACCOUNT, first, "c1");
        assertThat(inbox.cursor(Chat.ACCOUNT)).isEqualTo("c2");
    }

    @Test
    @DisplayName("An empty page of a second puller does not move the cursor back")
    void emptyPage() {
        inbox.store(Chat.ACCOUNT, List.of(anna.text("你好")), "c1");
        inbox.store(Chat.ACCOUNT, List.of(), "c0");
        assertThat(inbox.cursor(Chat.ACCOUNT)).isEqualTo("c1");
    }

    @Test
    @DisplayName("A cursor that was set back by hand moves on over known pages after two minutes")
    void setBack() {
        List<IncomingMessage> known = List.of(anna.text("你好"));
        inbox.store(Chat.ACCOUNT, known, "c1");
        phones.jdbc().update("UPDATE kf_cursor SET next_cursor = ''");
        phones.clock().pass(Duration.ofMinutes(3));
        inbox.store(Chat.ACCOUNT, known, "c1");
        assertThat(inbox.cursor(Chat.ACCOUNT)).isEqualTo("c1");
    }

    @Test
    @DisplayName("What a dead process left is answered by the sweep")
    void leftBehind() {
        anna.says("你好");
        phones.jdbc()
                .update(
                        "INSERT INTO inbound_message (msgid, kf_id, customer_id, kind, text, details, sent_at, received_at, raw, state)"
                                + " SELECT 'left', kf_id, 'wm_left', kind, '水龙头漏水', '{}', sent_at, received_at, raw, 'NEW' FROM inbound_message");
        assertThat(sweep.processDue()).isEqualTo(1);
        assertThat(phones.value("SELECT state FROM inbound_message WHERE msgid = 'left'"))
                .isEqualTo("PROCESSED");
    }

    @Test
    @DisplayName("A message that breaks the bot is given up after three attempts; those behind it are answered")
    void poison() {
        inbox.store(Chat.ACCOUNT, List.of(anna.text(BreakableReader.POISON), anna.text("你好")), "c1");
        Await.until("given up", () -> {
            sweep.processDue();
            return phones.count("inbound_message WHERE state = 'NEW'") == 0;
        });
        assertThat(phones.value("SELECT CONCAT(state, attempts) FROM inbound_message ORDER BY id LIMIT 1"))
                .isEqualTo("FAILED3");
        assertThat(phones.count("call_back_task WHERE cause = 'BOT_FAILED'")).isEqualTo(1);
        assertThat(phones.count("notice WHERE facts LIKE '%没能处理好%'")).isEqualTo(1);
        assertThat(phones.count("notice WHERE facts LIKE '%您好！物业部%'")).isEqualTo(1);
    }

    @Test
    @DisplayName("A message of an unknown account is stored and ignored")
    void unknownAccount() {
        inbox.store("wk_stranger", List.of(anna.text("你好")), "c1");
        Await.until("settled", () -> phones.count("inbound_message WHERE state = 'IGNORED'") == 1);
        assertThat(phones.count("resident")).isZero();
    }

    @Test
    @DisplayName("An event without a customer is settled")
    void nobody() {
        IncomingMessage event = new IncomingMessage(
                "e1",
                Chat.ACCOUNT,
                null,
                Kind.UNKNOWN,
                null,
                null,
                null,
                Map.of(),
                phones.clock().instant(),
                "{}");
        inbox.store(Chat.ACCOUNT, List.of(event), "c1");
        Await.until("settled", () -> phones.count("inbound_message WHERE state = 'IGNORED'") == 1);
    }

    @Test
    @DisplayName("A message marked stale is stored and not answered")
    void stale() {
        assertThat(anna.sends(anna.message(Kind.TEXT, "你好", null, null, Map.of("stale", "true"))))
                .isEmpty();
        assertThat(phones.value("SELECT state FROM inbound_message")).isEqualTo("IGNORED");
    }
}
