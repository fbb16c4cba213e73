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
                "UPDATE notice SET state = 'DEAD', attempts = 5, problem = '60011 NO_SUCH_PERSON' WHERE seq = ?", seq);
    }

    @Test
    @DisplayName("What could not be delivered is listed with the reason; what waits or was sent is not")
    void lists() {
        String page = Browser.signedIn("qian.qiantai").page("/messages");
        assertThat(page).contains("1条", "陈工", order.number(), "派单卡片", "不在应用的可见范围内", "代码 60011", "怎么办", "加上他");
    }

    @Test
    @DisplayName("The way to the platform: never heard of, well, and refused with what to do")
    void health() {
        assertThat(Browser.signedIn("qian.qiantai").page("/messages")).contains("还没有收到过", "还没有成功过", "还没有取过");
        sign("CALLBACK", "02:00", "");
        sign("PULL", "01:59", "");
        sign("TOKEN", "01:00", "");
        assertThat(Browser.signedIn("qian.qiantai").page("/messages"))
                .contains("最近一次 11月24日 10:00，刚刚", "取得于 11月24日 09:00，1小时前")
                .doesNotContain("有故障", "请看一下");
        sign("PULL", "01:50", "");
        sign("PULL_FAILED", "02:00", "45009 RATE");
        sign("SET_UP_REFUSED", "01:30", "60020 SET_UP");
        sign("CALLBACK_REFUSED", "01:30", "wrong signature");
        assertThat(Browser.signedIn("qian.qiantai").page("/messages"))
                .contains("有故障", "最近一次成功是 11月24日 09:50", "发得太快", "可信IP", "60020", "共1次", "签名不对");
    }

    @Test
    @DisplayName(
            "Open chats tell how many messages are left and until when; shut ones and other communities' are left out")
    void budgets() {
        desk.wrote(order, "水管爆了");
        jdbc.update("UPDATE conversation SET budget = 1, window_until = '2026-11-26 02:00:00'");
        assertThat(Browser.signedIn("qian.qiantai").page("/messages")).contains("1个对话开着，0个已用完", "1条", "11月26日 10:00");
        jdbc.update("UPDATE conversation SET window_until = '2026-11-24 02:00:00'");
        assertThat(Browser.signedIn("qian.qiantai").page("/messages")).contains("现在没有开着的对话");
    }

    private void sign(String sign, String utc, String detail) {
        jdbc.update("REPLACE INTO channel_sign VALUES (?, ?, 1, ?)", sign, "2026-11-24 " + utc + ":00", detail);
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
