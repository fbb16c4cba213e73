package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.BreakableReader;
import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Await;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.InboxRetry;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.Phones;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ChatTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("F3 The full number")
class PhoneSecrecyTest {
    private static final String NUMBER = "13812345678";
    private static final String NOWHERE = "SELECT table_name, column_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'mediumtext', 'longtext', 'json', 'char')";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private Inbox inbox;

    @Autowired
    private InboxRetry retry;

    private Chat anna;

    @BeforeEach
    void meet() {
        anna = phones.of("wm_anna");
    }

    @Test
    @DisplayName("is in no table, no notice and no log, wherever the resident or the engineer writes it")
    void nowhere(CapturedOutput log) {
        anna.says("你好，打" + NUMBER + "找我");
        anna.says("3栋2单元501厨房水龙头漏水，尽快，电话" + NUMBER);
        anna.taps("确认");
        anna.says("到了打" + NUMBER + "，门口有狗");
        crew.tapped("chen.gong", "accept", "YG20261124-001");
        crew.tapped("chen.gong", "arrive", "YG20261124-001");
        crew.tapped("chen.gong", "complete", "YG20261124-001");
        crew.said("chen.gong", "换了阀芯，住户电话" + NUMBER, "event-phone");
        anna.says("不满意");
        anna.says("还在漏，打" + NUMBER);
        anna.says("转人工，我电话" + NUMBER);
        anna.says("投诉你们，打" + NUMBER);
        assertThat(anna.count("timeline_entry WHERE detail LIKE '%138****5678%'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(holders()).isEmpty();
        assertThat(log).doesNotContain(NUMBER);
    }

    @Test
    @DisplayName("is masked in the stored message and in what the platform gave, all else of which stays")
    void storedMessage() {
        String raw = "{\"msgid\":\"m1\",\"send_time\":1700000000,\"text\":{\"content\":\"打" + NUMBER
                + "\"},\"list\":[\"" + NUMBER + "\",1]}";
        anna.sends(new IncomingMessage(
                "m-raw",
                Chat.ACCOUNT,
                "wm_anna",
                IncomingMessage.Kind.TEXT,
                "打" + NUMBER,
                null,
                null,
                Map.of(),
                phones.clock().instant(),
                raw));
        assertThat(phones.value("SELECT raw FROM inbound_message WHERE msgid = 'm-raw'"))
                .isEqualTo(raw.replace(NUMBER, "138****5678"));
        assertThat(phones.value("SELECT text FROM inbound_message WHERE msgid = 'm-raw'"))
                .isEqualTo("打138****5678");
    }

    @Test
    @DisplayName("is masked also in a message that the bot gives up, and in what the front desk is told of it")
    void givenUp(CapturedOutput log) {
        inbox.store(Chat.ACCOUNT, List.of(anna.text(BreakableReader.POISON + "，打" + NUMBER)), "c1");
        Await.until("given up", () -> {
            retry.processDue();
            return phones.count("inbound_message WHERE state = 'NEW'") == 0;
        });
        assertThat(anna.count("inbound_message WHERE state = 'FAILED' AND text LIKE '%138****5678%'"))
                .isEqualTo(1);
        assertThat(holders()).isEmpty();
        assertThat(log).doesNotContain(NUMBER);
    }

    /** Columns that hold it. */
    private List<String> holders() {
        return phones.jdbc().queryForList(NOWHERE).stream()
                .filter(column -> anna.count("`" + column.get("table_name") + "` WHERE `" + column.get("column_name")
                                + "` LIKE '%" + NUMBER + "%'")
                        > 0)
                .map(column -> column.get("table_name") + "." + column.get("column_name"))
                .toList();
    }
}
