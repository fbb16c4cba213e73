package io.repairbot.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class ViewsTest {
    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    private Browser clerk;
    private Browser supervisor;

    @BeforeEach
    void signIn() {
        clerk = Browser.signedIn("qian.qiantai");
        supervisor = Browser.signedIn("zhou.zhuguan");
    }

    @Test
    @DisplayName("A search kept under a name leads back to the same list, for whoever kept it and nobody else")
    void keeps() {
        String open = desk.opened().number();
        String taken = desk.accepted(desk.opened()).number();
        assertThat(save(clerk, "state=OPEN&q=3-2-501", Map.of("name", "待接 & 501")))
                .contains("已保存视图", "待接 &amp; 501");
        String address = jdbc.queryForObject("SELECT address FROM saved_view", String.class);
        assertThat(clerk.page(address)).contains(open, "aria-current=\"true\"").doesNotContain(taken);
        assertThat(supervisor.page("/orders")).doesNotContain("待接 &amp; 501");
    }

    @Test
    @DisplayName(
            "Supervisors share with their community; the front desk does not, and neither sees another community's")
    void shares() {
        assertThat(save(clerk, "late=1", Map.of("name", "超期", "shared", "true")))
                .contains("只有主管或经理可以共享");
        save(supervisor, "late=1", Map.of("name", "今天要盯的", "shared", "true"));
        assertThat(clerk.page("/orders")).contains("今天要盯的", "周主管共享").doesNotContain("/delete");
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE saved_view SET community_id = 2");
        assertThat(clerk.page("/orders")).doesNotContain("今天要盯的");
    }

    @Test
    @DisplayName("The same name again replaces the search; no name, too long a one and a twenty-first are refused")
    void limits() {
        assertThat(save(clerk, "late=1", Map.of("name", " "))).contains("请给视图起个名字");
        assertThat(save(clerk, "late=1", Map.of("name", "一二三四五六七八九十一二三四五六七八九十一")))
                .contains("不要超过20个字");
        for (int i = 1; i <= 20; i++) save(clerk, "late=1", Map.of("name", "视图" + i));
        assertThat(save(clerk, "late=1", Map.of("name", "再来一个"))).contains("最多保存20个");
        assertThat(save(clerk, "urgent=1", Map.of("name", "视图1"))).contains("已保存");
        assertThat(jdbc.queryForObject("SELECT address FROM saved_view WHERE name = '视图1'", String.class))
                .isEqualTo("/orders?urgent=1");
    }

    @Test
    @DisplayName("Only one's own is deleted")
    void deletes() {
        save(supervisor, "late=1", Map.of("name", "今天要盯的", "shared", "true"));
        long id = jdbc.queryForObject("SELECT id FROM saved_view", Long.class);
        clerk.page("/orders");
        clerk.post("/orders/views/" + id + "/delete", Map.of());
        assertThat(clerk.page("/orders")).contains("它是别人的", "今天要盯的");
        supervisor.post("/orders/views/" + id + "/delete", Map.of());
        assertThat(supervisor.page("/orders")).contains("视图已删除").doesNotContain("今天要盯的");
    }

    /** What the list says afterwards. */
    private static String save(Browser browser, String query, Map<String, String> form) {
        browser.page("/orders?" + query);
        browser.post("/orders/views?" + query, form);
        return browser.page("/orders?" + query);
    }
}
