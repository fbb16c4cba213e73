package io.repairbot.admin.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class MessagesTest {
    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    private WorkOrder order;
    private long seq;

    @BeforeEach
    void refuseTheCard() {
        order = desk.opened();
        seq = jdbc.queryForObject("SELECT MIN(seq) FROM notice WHERE recipient = 'staff:chen.gong'", Long.class);
        jdbc.update(
                "UPDATE notice SET state = 'DEAD', attempts = 5, problem = '60011 no privilege' WHERE seq = ?", seq);
    }

    @Test
    @DisplayName("What could not be delivered is listed with the reason; what waits or was sent is not")
    void lists() {
        String page = Browser.signedIn("qian.qiantai").page("/messages");
        assertThat(page).contains("1条", "陈工", order.number(), "60011 no privilege");
    }

    @Test
    @DisplayName("Sent again it waits like a new one, under a new id, once; the audit says who did it")
    void resends() {
        String before = id();
        Browser clerk = Browser.signedIn("qian.qiantai");
        clerk.page("/messages");
        clerk.post("/messages/" + seq + "/resend", Map.of());
        assertThat(clerk.page("/messages")).contains("已重新排队", "没有发不出去的消息");
        assertThat(id()).isNotEqualTo(before);
        assertThat(jdbc.queryForObject("SELECT state FROM notice WHERE seq = ?", String.class, seq))
                .isEqualTo("PENDING");
        clerk.post("/messages/" + seq + "/resend", Map.of());
        assertThat(clerk.page("/messages")).contains("可能已经有人重发");
        assertThat(Browser.signedIn("zheng.jingli").page("/audit"))
                .containsOnlyOnce("重发消息")
                .contains("钱前台");
    }

    @Test
    @DisplayName("Another community's messages are not listed and not sent again")
    void ownCommunityOnly() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE staff SET community_id = 2 WHERE userid = 'chen.gong'");
        try {
            Browser clerk = Browser.signedIn("qian.qiantai");
            assertThat(clerk.page("/messages")).contains("没有发不出去的消息");
            clerk.post("/messages/" + seq + "/resend", Map.of());
            assertThat(jdbc.queryForObject("SELECT state FROM notice WHERE seq = ?", String.class, seq))
                    .isEqualTo("DEAD");
        } finally {
            jdbc.update("UPDATE staff SET community_id = 1 WHERE userid = 'chen.gong'");
        }
    }

    private String id() {
        return jdbc.queryForObject("SELECT id FROM notice WHERE seq = ?", String.class, seq);
    }
}
