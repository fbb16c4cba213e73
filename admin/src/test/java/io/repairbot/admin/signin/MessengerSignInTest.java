package io.repairbot.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Badges;
import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.MovableClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class MessengerSignInTest {
    private static final String CLERK = "qian.qiantai";
    private static final String DESK = "/login/wecom";

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final Browser browser = new Browser();

    @Test
    @DisplayName("The QR code opens the page that was wanted first, and the deed is written down")
    void letsIn() {
        browser.get("/orders?state=OPEN");
        HttpResponse<String> begun = browser.get(DESK);
        assertThat(to(begun)).startsWith("https://messenger.example.com/qr?back=https://repair.example.com/login/");
        assertThat(to(browser.comeBack(begun, Badges.of(CLERK)))).isEqualTo("/orders?state=OPEN");
        assertThat(browser.page("/")).contains("钱前台");
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    @DisplayName("Within the messenger nothing needs to be scanned")
    void silentInside() {
        assertThat(to(browser.get(DESK, "User-Agent", "messenger/4.1"))).contains("/silent?");
    }

    @Test
    @DisplayName("A made-up state, one of another browser and none at all open nothing, and spend no code")
    void refusesForeignStates() {
        HttpResponse<String> begun = browser.get(DESK);
        String code = Badges.of(CLERK);
        assertTurnedAway(new Browser().comeBack(begun, code));
        assertTurnedAway(browser.get(DESK + "/back?code=" + code + "&state=" + "0".repeat(64)));
        assertTurnedAway(browser.get(DESK + "/back?code=" + code));
        assertThat(to(browser.comeBack(browser.get(DESK), code))).isEqualTo("/");
    }

    @Test
    @DisplayName("A state works once: a wrong one before it or the same again after it needs a new beginning")
    void stateWorksOnce() {
        HttpResponse<String> begun = browser.get(DESK);
        browser.get(DESK + "/back?code=x&state=wrong");
        assertTurnedAway(browser.comeBack(begun, Badges.of(CLERK)));
        HttpResponse<String> again = browser.get(DESK);
        browser.comeBack(again, Badges.of(CLERK));
        assertTurnedAway(browser.comeBack(again, Badges.of(CLERK)));
        assertThat(deeds()).isEqualTo(1);
    }

    @Test
    @DisplayName("A code works once, also in another browser")
    void codeWorksOnce() {
        String code = Badges.of(CLERK);
        assertThat(to(browser.comeBack(browser.get(DESK), code))).isEqualTo("/");
        Browser thief = new Browser();
        assertTurnedAway(thief.comeBack(thief.get(DESK), code));
    }

    @Test
    @DisplayName("Ten minutes later it is over; a moment before it is not")
    void ends() {
        HttpResponse<String> begun = browser.get(DESK);
        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(to(browser.comeBack(begun, Badges.of(CLERK)))).isEqualTo("/");
        Browser late = new Browser();
        HttpResponse<String> left = late.get(DESK);
        clock.pass(Duration.ofMinutes(10));
        assertTurnedAway(late.comeBack(left, Badges.of(CLERK)));
    }

    @Test
    @DisplayName("Somebody unknown, from outside or who has left is told whom to ask; a silent platform is no refusal")
    void explains() {
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = 'feng.qiantai'");
        try {
            for (String nobody : new String[] {"no.body", "", "feng.qiantai"}) {
                assertThat(browser.comeBack(browser.get(DESK), Badges.of(nobody))
                                .body())
                        .contains("没有找到您的员工资料", "请联系经理");
            }
        } finally {
            jdbc.update("UPDATE staff SET active = 1 WHERE userid = 'feng.qiantai'");
        }
        assertThat(browser.comeBack(browser.get(DESK), "down").body()).contains("企业微信暂时没有应答");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(deeds()).isZero();
    }

    @Test
    @DisplayName("A first password need not be changed when none was used; by password it must")
    void asksForNoPassword() {
        jdbc.update("UPDATE console_account SET must_change = 1 WHERE userid = ?", CLERK);
        assertThat(to(Browser.signedIn(CLERK).get("/"))).isEqualTo("/password");
        browser.comeBack(browser.get(DESK), Badges.of(CLERK));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Who has no account at all signs in; who leaves is out at his next click")
    void needsNoAccount() {
        jdbc.update("DELETE FROM console_account WHERE userid = ?", CLERK);
        browser.comeBack(browser.get(DESK), Badges.of(CLERK));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = ?", CLERK);
        try {
            assertThat(to(browser.get("/"))).isEqualTo("/login");
        } finally {
            jdbc.update("UPDATE staff SET active = 1 WHERE userid = ?", CLERK);
        }
    }

    @Test
    @DisplayName("Nothing of the session before goes on: neither its id nor the token of its forms")
    void beginsAnew() {
        browser.get("/login");
        String before = browser.cookie();
        String token = browser.token();
        browser.comeBack(browser.get(DESK), Badges.of(CLERK));
        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(browser.postWith(token, "/logout", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("Engineers are not let into the console, nor desks onto engineers' pages")
    void keepsDoorsApart() {
        assertThat(browser.comeBack(browser.get(DESK), Badges.of("chen.gong")).body())
                .contains("控制台供前台和主管使用");
        assertThat(browser.comeBack(browser.get("/m/login"), Badges.of(CLERK)).body())
                .contains("这里是工程师的页面");
    }

    @Test
    @DisplayName("A phone's session is none of the console, and does not end the desk's")
    void keepsSessionsApart() {
        browser.comeBack(browser.get(DESK), Badges.of(CLERK));
        browser.comeBack(browser.get("/m/login"), Badges.of("chen.gong"));
        assertThat(browser.page("/")).contains("钱前台");
        assertThat(to(Browser.onPhoneOf("chen.gong").get("/"))).isEqualTo("/login");
    }

    private static void assertTurnedAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("这次登录已经失效");
    }

    private int deeds() {
        return jdbc.queryForList("SELECT userid FROM console_deed WHERE deed = 'SIGNED_IN_BY_WECOM'", String.class)
                .size();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("answered " + answer.statusCode())
                .replace(Browser.address("").toString(), "");
    }
}
