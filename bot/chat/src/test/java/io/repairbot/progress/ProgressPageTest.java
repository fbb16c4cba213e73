package io.repairbot.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.crew.CrewDesk;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
@DisplayName("The progress page")
class ProgressPageTest {
    private static final String NUMBER = "YG20261124-001";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @Autowired
    private ProgressLinks links;

    @LocalServerPort
    private int port;

    private Browser browser;
    private Chat anna;
    private String page;

    @BeforeEach
    void report() {
        browser = new Browser(port);
        anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快，电话13812345678");
        String opened = anna.taps("确认");
        page = path(orderId());
        assertThat(opened).contains("查看进度：https://repair.example.com" + page);
    }

    @Test
    @DisplayName("shows state, promise and engineer by name, with no number of anybody")
    void shows() {
        anna.says("到了请打13812345678");
        tap("accept");
        assertThat(browser.get(page).body())
                .contains(NUMBER, "师傅已接单", "陈工", "3栋2单元501", "今天（11月24日）20:00前")
                .contains("138****5678")
                .doesNotContain("13812345678", "chen.gong");
    }

    @Test
    @DisplayName("W3b 满意 on the page closes the order, as in chat")
    void satisfied() {
        finish();
        assertThat(rate("good", "")).contains("感谢您的评价").doesNotContain("name=\"answer\"");
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("W3b 不满意 with a reason opens the rework with it")
    void dissatisfied() {
        finish();
        assertThat(rate("bad", "还在滴水")).contains("已经安排返工", "正在安排师傅返工", "第2次上门");
        assertThat(phones.count("timeline_entry WHERE event = 'REWORK' AND detail = '还在滴水'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("W3b 不满意 without a reason is written down, and the reason asked for")
    void reasonWanted() {
        finish();
        assertThat(rate("bad", " ")).contains("哪里不满意？");
        assertThat(phones.value("SELECT state FROM follow_up")).isEqualTo("DISSATISFIED");
        assertThat(rate("bad", "还在滴水")).contains("已经安排返工");
    }

    @Test
    @DisplayName("W3b rating costs no message: it works when the budget is used up")
    void withoutBudget() {
        finish();
        phones.jdbc().update("UPDATE conversation SET budget = 0");
        rate("good", "");
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("W3b an old page does not rate a newer round")
    void oldRound() {
        finish();
        rate("bad", "还在滴水");
        finish();
        assertThat(rate("good", "")).contains("工单的状态已经变了");
        assertThat(state()).isEqualTo("COMPLETED");
    }

    @Test
    @DisplayName("W3b before the work is done nothing can be rated")
    void tooEarly() {
        assertThat(browser.get(page).body()).doesNotContain("name=\"answer\"");
        assertThat(rate("good", "")).contains("没有提交");
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("Words added on the page reach the engineer, once")
    void addsWords() {
        tap("accept");
        for (int i = 0; i < 2; i++)
            assertThat(browser.submit(page + "/words", Map.of("words", "到了请打电话")))
                    .contains("会转告师傅");
        assertThat(phones.count("notice WHERE template = 'words-added'")).isEqualTo(1);
    }

    @Test
    @DisplayName("Words that are empty or too long change nothing and say so; HTML is only words")
    void badWords() {
        assertThat(browser.submit(page + "/words", Map.of("words", " "))).contains("还没有写内容");
        assertThat(browser.submit(page + "/words", Map.of("words", "长".repeat(501))))
                .contains("写得太长了");
        assertThat(phones.count("timeline_entry WHERE event = 'WORDS_ADDED'")).isZero();
        assertThat(browser.submit(page + "/words", Map.of("words", "<script>alert(1)</script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("Forms lead back to the page (303), so that a reload sends nothing again")
    void leadsBack() {
        HttpResponse<String> answer = browser.post(page + "/words", Map.of("words", "到了请打电话"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(".." + page.substring(2) + "?h=added");
    }

    @Test
    @DisplayName("Nothing runs, nothing foreign loads, and the address goes nowhere")
    void headers() {
        HttpResponse<String> answer = browser.get(page);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).doesNotContain("<script", "style=", "http://localhost");
    }

    @Test
    @DisplayName(
            "Photos of the order are shown with their checked type; other files and other orders' photos are not found")
    void photos(@TempDir Path folder) throws Exception {
        long photo = attach(Files.write(folder.resolve("a.png"), PNG), "image/png");
        long file = attach(Files.writeString(folder.resolve("b.bin"), "<script>"), "application/octet-stream");
        assertThat(browser.get(page).body()).contains("/photo/" + photo).doesNotContain("/photo/" + file);
        HttpResponse<String> shown = browser.get(page + "/photo/" + photo);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(browser.get(page + "/photo/" + file).statusCode()).isEqualTo(404);
        assertThat(browser.get(path(orderId() + 1) + "/photo/" + photo).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @DisplayName("What is no link of ours is a friendly 404")
    @ValueSource(
            strings = {"/p/1", "/p/YG20261124-001", "/p/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/p/a/b/c", "/p/%2e%2e%2f"
            })
    void unknown(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isIn(404, 400);
        assertThat(answer.body()).doesNotContain("Whitelabel", "exception");
    }

    @Test
    @DisplayName("A tampered link opens nothing and changes nothing")
    void tampered() {
        finish();
        String wrong = page.substring(0, page.length() - 1) + (page.endsWith("A") ? "B" : "A");
        assertThat(browser.get(wrong).body()).contains("这个链接打不开了");
        assertThat(browser.post(wrong + "/rating", Map.of("answer", "good", "round", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(state()).isEqualTo("COMPLETED");
    }

    @Test
    @DisplayName("The link lives 30 days after the order's closing, and not a moment longer")
    void expires() {
        finish();
        rate("good", "");
        phones.clock().pass(Duration.ofDays(30).minusMillis(1));
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
        phones.clock().pass(Duration.ofMillis(1));
        assertThat(browser.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("An order that is not over keeps its link")
    void openOrdersKeepIt() {
        phones.clock().pass(Duration.ofDays(400));
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("More than ten forms a minute wait, and nothing is done with them")
    void pace() {
        for (int i = 0; i < Pace.DEEDS; i++) browser.post(page + "/words", Map.of("words", "补充" + i));
        assertThat(browser.submit(page + "/words", Map.of("words", "再补充"))).contains("操作有点频繁");
        assertThat(phones.count("timeline_entry WHERE event = 'WORDS_ADDED'")).isEqualTo(Pace.DEEDS);
        phones.clock().pass(Duration.ofMinutes(1));
        assertThat(browser.submit(page + "/words", Map.of("words", "再补充"))).contains("会转告师傅");
    }

    private long attach(Path file, String type) {
        phones.jdbc()
                .update(
                        "INSERT INTO attachment (order_id, kind, media_id, source_key, state, next_attempt_at, file, content_type,"
                                + " size, received_at) VALUES (?, 'image', 'm', ?, 'STORED', NOW(), ?, ?, 8, NOW())",
                        orderId(),
                        file.getFileName().toString(),
                        file.toString(),
                        type);
        return Long.parseLong(phones.value("SELECT MAX(id) FROM attachment"));
    }

    private void finish() {
        for (String verb : new String[] {"accept", "arrive", "complete"}) tap(verb);
        crew.said("chen.gong", "换了阀芯", "said-" + phones.count("timeline_entry"));
    }

    private void tap(String verb) {
        crew.tapped("chen.gong", verb, NUMBER);
    }

    private String rate(String answer, String reason) {
        return browser.submit(page + "/rating", Map.of("answer", answer, "round", "1", "reason", reason));
    }

    private String state() {
        return phones.value("SELECT state FROM work_order");
    }

    private long orderId() {
        return Long.parseLong(phones.value("SELECT id FROM work_order"));
    }

    private String path(long orderId) {
        return links.to(orderId).replace("https://repair.example.com", "");
    }
}
