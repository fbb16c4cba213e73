package io.repairbot.admin.detail;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.deadline.Extensions;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class OrderTest {
    @Autowired
    Desk desk;

    @Autowired
    WorkOrders orders;

    @Autowired
    Extensions extensions;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("The page tells the story: who did what, to whom it was offered, which clocks run, what was sent")
    void tells() {
        WorkOrder order = desk.completed(desk.arrived(desk.accepted(desk.opened())));
        assertThat(page(order)).contains("水管漏水", "换了角阀，试水正常", "接单", "陈工", "返单期限", "派单", "时限", "通知", "提醒住户评价");
    }

    @Test
    @DisplayName("F3 The chat is there; links that rate in the resident's place and full phone numbers are not")
    void masksTheChat() {
        WorkOrder order = desk.opened();
        desk.wrote(order, "水管爆了，打我电话13812345678");
        jdbc.update(
                "UPDATE notice SET text = '进度：https://repair.example.com/p/AAAA-secret_1 随时可看' WHERE recipient LIKE 'resident%'");
        assertThat(page(order)).contains("水管爆了，打我电话138****5678").doesNotContain("13812345678", "AAAA-secret_1");
    }

    @Test
    @DisplayName("A supervisor closes with a reason; without one nothing happens and the page says what is missing")
    void closes() {
        WorkOrder order = desk.accepted(desk.opened());
        Browser supervisor = Browser.signedIn("zhou.zhuguan");
        assertThat(act(supervisor, order, "close", " ")).contains("请写明关闭的原因");
        assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(order.state());
        assertThat(act(supervisor, order, "close", "住户要求停工")).contains("工单已关闭", "住户要求停工");
        assertThat(jdbc.queryForMap("SELECT userid, subject, detail FROM console_deed"))
                .containsEntry("userid", "zhou.zhuguan")
                .containsEntry("subject", order.number())
                .containsEntry("detail", "住户要求停工");
    }

    @Test
    @DisplayName("The front desk cannot close, whatever it sends, and nothing is written down")
    void frontDeskDoesNotClose() {
        WorkOrder order = desk.opened();
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page("/orders/" + order.number())).doesNotContain("我来跟进", "/close");
        assertThat(act(clerk, order, "close", "我要关")).contains("只有主管或经理可以");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM console_deed", Integer.class))
                .isZero();
    }

    @Test
    @DisplayName("The front desk adds words and cancels for a resident who phones; both are told in his name")
    void actsForTheResident() {
        WorkOrder order = desk.opened();
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(act(clerk, order, "add", "门铃坏了请敲门")).contains("已补充", "住户来电：门铃坏了请敲门");
        assertThat(act(clerk, order, "cancel", "自己修好了")).contains("工单已取消", "住户来电：自己修好了");
        assertThat(act(clerk, order, "add", "再补充")).contains("工单已经取消");
    }

    @Test
    @DisplayName("W7 An extension is decided once, by a supervisor; the new return-by time stands on the page")
    void decidesExtensions() {
        WorkOrder order = desk.accepted(desk.opened());
        extensions.ask(Desk.CHEN, order.number(), "等配件", MovableClock.at("2026-11-26T18:00"));
        assertThat(page(order)).contains("申请延期到", "11月26日 18:00", "等配件", "由主管或经理决定");
        Browser supervisor = Browser.signedIn("zhou.zhuguan");
        assertThat(act(supervisor, order, "approve", "")).contains("已批准延期", "延到11月26日 18:00");
        assertThat(act(Browser.signedIn("wu.zhuguan"), order, "refuse", "")).contains("已经有人处理了");
    }

    @Test
    @DisplayName("Photos are shown in a sandbox, other files only handed out; those of another community are missing")
    void photos() throws Exception {
        WorkOrder order = desk.opened();
        Files.createDirectories(Path.of("admin/target/files"));
        Files.writeString(Path.of("admin/target/files/a.jpg"), "jpeg");
        Files.writeString(Path.of("admin/target/files/b.html"), "<script>alert(1)</script>");
        long photo = desk.file(order, "a.jpg", "image/jpeg");
        long page = desk.file(order, "b.html", "text/html");
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page("/orders/" + order.number())).contains("src=\"/photos/" + photo + "\"");
        assertThat(clerk.get("/photos/" + photo).headers().map())
                .containsEntry("content-type", java.util.List.of("image/jpeg"))
                .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
                .containsEntry("content-security-policy", java.util.List.of("default-src 'none'; sandbox"));
        assertThat(clerk.get("/photos/" + page).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2");
        assertThat(clerk.get("/photos/" + photo).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "What came in chat stands where it was said: photos are shown, voices played if a browser can, else handed out; recalled ones are gone")
    void piecesOfChat() {
        WorkOrder order = desk.opened();
        desk.wrote(order, "看照片");
        String msgid = jdbc.queryForObject("SELECT msgid FROM inbound_message", String.class);
        long file = desk.file(order, "a.jpg", "image/jpeg");
        jdbc.update("UPDATE attachment SET source_key = CONCAT('kf:', ?)", msgid);
        assertThat(transcript(order)).contains("<img src=\"/photos/" + file + "\"");
        jdbc.update("UPDATE attachment SET content_type = 'audio/mpeg'");
        assertThat(transcript(order)).contains("<audio", "src=\"/photos/" + file + "\"");
        jdbc.update("UPDATE attachment SET content_type = 'audio/amr'");
        assertThat(transcript(order))
                .contains("download", "href=\"/photos/" + file + "\"")
                .doesNotContain("<audio");
        jdbc.update("UPDATE inbound_message SET recalled_at = sent_at");
        assertThat(transcript(order)).contains("〔已撤回〕").doesNotContain("/photos/" + file, "看照片");
    }

    @Test
    @DisplayName("An open page hears of what happened since it was drawn, and of nothing else")
    void news() {
        WorkOrder order = desk.opened();
        String news = "/orders/" + order.number() + "/news?seen=";
        long seen = jdbc.queryForObject("SELECT MAX(id) FROM timeline_entry", Long.class);
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page(news + seen)).isBlank();
        desk.accepted(order);
        assertThat(clerk.page(news + seen)).contains("陈工刚刚接单", "看最新情况");
    }

    private static String transcript(WorkOrder order) {
        String page = page(order);
        int from = page.indexOf("<ul class=\"talk\"");
        return page.substring(from, page.indexOf("</ul>", from));
    }

    @Test
    @DisplayName("What has no words yet is shown as it is and breaks no page")
    void unknownCodes() {
        WorkOrder order = desk.opened();
        jdbc.update("UPDATE timeline_entry SET event = 'BRAND_NEW'");
        assertThat(page(order)).contains("BRAND_NEW");
    }

    private static String page(WorkOrder order) {
        return Browser.signedIn("qian.qiantai").page("/orders/" + order.number());
    }

    /** What the page says afterwards. */
    private static String act(Browser browser, WorkOrder order, String action, String words) {
        String page = "/orders/" + order.number();
        return browser.submit(page, page + "/" + action, Map.of("words", words));
    }
}
