package io.repairbot.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class AccountsTest {
    private static final String CLERK = "qian.qiantai";
    private static final String FRESH = "blue-kettle-77";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("A first password opens nothing but the page on which it is changed")
    void firstPasswordIsChanged() {
        Browser clerk = new Browser();
        clerk.signIn(CLERK, given(CLERK));
        assertThat(clerk.get("/").headers().firstValue("Location")).hasValue("/password");
        assertThat(clerk.page("/password")).contains("请先换成只有您自己知道的密码");
    }

    @Test
    @DisplayName("With a password of his own he works on, and the first one is worth nothing")
    void ownPassword() {
        Browser clerk = new Browser();
        String first = given(CLERK);
        clerk.signIn(CLERK, first);
        clerk.page("/password");
        clerk.post("/password", Map.of("old", first, "fresh", FRESH, "again", FRESH));
        assertThat(clerk.page("/")).contains("密码已修改");
        assertThat(new Browser().signIn(CLERK, first).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?wrong"));
        assertThat(jdbc.queryForList("SELECT deed FROM console_deed ORDER BY id", String.class))
                .containsExactly("PASSWORD_GIVEN", "PASSWORD_CHANGED");
    }

    @Test
    @DisplayName("A new password ends the sessions at other desks")
    void endsOtherSessions() {
        Browser here = Browser.signedIn(CLERK);
        Browser there = Browser.signedIn(CLERK);
        here.page("/password");
        jdbc.update("UPDATE console_account SET password_set_at = '2026-11-01' WHERE userid = ?", CLERK);
        assertThat(there.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("A wrong old password, two different new ones and a bad one change nothing and say why")
    void refusesToChange() {
        Browser clerk = Browser.signedIn(CLERK);
        clerk.page("/password");
        assertThat(change(clerk, "guess", FRESH, FRESH)).contains("原密码不对");
        assertThat(change(clerk, Browser.PASSWORD, FRESH, "other")).contains("两次输入的新密码不一样");
        assertThat(change(clerk, Browser.PASSWORD, "short", "short")).contains("至少要10个字符");
        assertThat(change(clerk, Browser.PASSWORD, Browser.PASSWORD, Browser.PASSWORD))
                .contains("不能和原密码一样");
        Browser.signedIn(CLERK);
    }

    @Test
    @DisplayName("Engineers, strangers and people of another community get no account: not found")
    void onlyOwnStaff() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('stranger', 2, '外人', 'FRONT_DESK')");
        Browser manager = Browser.signedIn("zheng.jingli");
        assertThat(manager.page("/accounts")).contains("钱前台").doesNotContain("外人", "陈工");
        assertThat(manager.post("/accounts/stranger/password", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(manager.post("/accounts/chen.gong/password", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(manager.post("/accounts/nobody/password", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static String change(Browser clerk, String old, String fresh, String again) {
        return clerk.post("/password", Map.of("old", old, "fresh", fresh, "again", again))
                .body();
    }

    /** By the manager, who reads it on his page. */
    private static String given(String userid) {
        Browser manager = Browser.signedIn("zheng.jingli");
        manager.page("/accounts");
        Matcher code = Pattern.compile("<code>([^<]+)</code>")
                .matcher(manager.post("/accounts/" + userid + "/password", Map.of())
                        .body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
