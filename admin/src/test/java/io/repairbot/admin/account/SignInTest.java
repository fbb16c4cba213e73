package io.repairbot.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

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
class SignInTest {
    private static final String CLERK = "qian.qiantai";

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final Browser browser = new Browser();

    @Test
    @DisplayName("The right password opens the page that was wanted first; the cookie is out of scripts' reach")
    void letsIn() {
        assertThat(to(browser.get("/accounts"))).isEqualTo("/login");
        HttpResponse<String> answer = browser.signIn("zheng.jingli", Browser.PASSWORD);
        assertThat(to(answer)).endsWith("/accounts");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.page("/")).contains("郑经理", "阳光花园");
    }

    @Test
    @DisplayName("Behind https the cookie is only sent over https")
    void cookieIsSecure() {
        HttpResponse<String> answer = browser.get("/accounts", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    @DisplayName("A wrong password, an unknown userid, an engineer and somebody who left are told the same")
    void keepsOut() {
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = 'feng.qiantai'");
        try {
            assertThat(to(browser.signIn(CLERK, "wrong-password"))).endsWith("/login?wrong");
            assertThat(to(browser.signIn("nobody", Browser.PASSWORD))).endsWith("/login?wrong");
            assertThat(to(browser.signIn("chen.gong", Browser.PASSWORD))).endsWith("/login?wrong");
            assertThat(to(browser.signIn("feng.qiantai", Browser.PASSWORD))).endsWith("/login?wrong");
        } finally {
            jdbc.update("UPDATE staff SET active = 1 WHERE userid = 'feng.qiantai'");
        }
    }

    @Test
    @DisplayName("Five wrong passwords lock the account for 15 minutes, for the right one too; others are not touched")
    void locks() {
        for (int i = 0; i < SignIn.TRIES; i++) browser.signIn(CLERK, "wrong-password");
        assertThat(to(browser.signIn(CLERK, Browser.PASSWORD))).endsWith("/login?wrong");
        assertThat(to(new Browser().signIn("feng.qiantai", Browser.PASSWORD))).endsWith("/");
        clock.pass(Duration.ofMinutes(15).minusMillis(1));
        assertThat(to(browser.signIn(CLERK, Browser.PASSWORD))).endsWith("/login?wrong");
        clock.pass(Duration.ofMillis(1));
        assertThat(to(browser.signIn(CLERK, Browser.PASSWORD))).endsWith("/");
    }

    @Test
    @DisplayName("A right password before the fifth wrong one begins the count anew")
    void countsAnew() {
        for (int i = 0; i < SignIn.TRIES - 1; i++) browser.signIn(CLERK, "wrong-password");
        Browser.signedIn(CLERK);
        for (int i = 0; i < SignIn.TRIES - 1; i++) browser.signIn(CLERK, "wrong-password");
        Browser.signedIn(CLERK);
    }

    @Test
    @DisplayName("Signing in changes the session's id, and signing out ends it")
    void changesTheSession() {
        browser.get("/login");
        String before = browser.cookie();
        browser.signIn(CLERK, Browser.PASSWORD);
        assertThat(browser.cookie()).isNotEqualTo(before);
        browser.page("/");
        assertThat(to(browser.post("/logout", Map.of()))).endsWith("/login?out");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("Who leaves the staff is out at his next click")
    void endsWithTheJob() {
        Browser clerk = Browser.signedIn(CLERK);
        assertThat(clerk.get("/").statusCode()).isEqualTo(200);
        jdbc.update("UPDATE staff SET active = 0 WHERE userid = ?", CLERK);
        try {
            assertThat(to(clerk.get("/"))).isEqualTo("/login");
        } finally {
            jdbc.update("UPDATE staff SET active = 1 WHERE userid = ?", CLERK);
        }
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("answered " + answer.statusCode());
    }
}
