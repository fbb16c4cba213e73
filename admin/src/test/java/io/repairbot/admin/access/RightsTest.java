package io.repairbot.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ConsoleTest
class RightsTest {
    /** Every address of the console and who may use it; F front desk, S and E the supervisors of service and engineering, M manager, A administrator, G engineer on his phone. */
    private static final Map<String, String> MATRIX = Map.ofEntries(
            Map.entry("GET /", "FSEMA"),
            Map.entry("GET /board", "FSEMA"),
            Map.entry("GET /board/stream", "FSEMA"),
            Map.entry("GET /reports/new", "FSEM"),
            Map.entry("POST /reports", "FSEM"),
            Map.entry("POST /reports/read", "FSEM"),
            Map.entry("POST /reports/alarm", "FSEM"),
            Map.entry("GET /reports/{key:[0-9a-f-]{36}}", "FSEM"),
            Map.entry("GET /orders", "FSEM"),
            Map.entry("GET /orders/export", "FSEM"),
            Map.entry("POST /orders/views", "FSEM"),
            Map.entry("POST /orders/views/{id:[0-9]{1,18}}/delete", "FSEM"),
            Map.entry("GET /orders/{number}", "FSEM"),
            Map.entry("POST /orders/{number}/{action}", "FSEM"),
            Map.entry("GET /orders/{number}/candidates", "FSEM"),
            Map.entry("GET /orders/{number}/targets", "FSEM"),
            Map.entry("GET /orders/{number}/due", "FSEM"),
            Map.entry("GET /orders/{number}/news", "FSEM"),
            Map.entry("POST /orders/{number}/phone", "FSEM"),
            Map.entry("GET /call-backs", "FSEM"),
            Map.entry("POST /call-backs/{task:[0-9]{1,18}}/{outcome}", "FSEM"),
            Map.entry("GET /roster", "FSEM"),
            Map.entry("GET /roster/{month}/history", "SEM"),
            Map.entry("POST /roster/{month}/cell", "SEM"),
            Map.entry("POST /roster/{month}/fill", "SEM"),
            Map.entry("POST /roster/{month}/copy", "SEM"),
            Map.entry("POST /roster/{month}/publish", "SEM"),
            Map.entry("POST /roster/{month}/leave", "SEM"),
            Map.entry("POST /roster/{month}/shifts", "SEM"),
            Map.entry("POST /roster/{month}/requests/{number}/approve", "SEM"),
            Map.entry("POST /roster/{month}/requests/{number}/refuse", "SEM"),
            Map.entry("POST /roster/{month}/shifts/{shift:[0-9]{1,18}}/daily", "SEM"),
            Map.entry("POST /roster/{month}/shifts/{shift:[0-9]{1,18}}/drop", "SEM"),
            Map.entry("GET /homes", "FSEM"),
            Map.entry("GET /homes/{id:[0-9]{1,18}}", "FSEM"),
            Map.entry("GET /homes/codes", "FSEM"),
            Map.entry("GET /homes/codes/hall", "FSEM"),
            Map.entry("GET /homes/codes/hall.png", "FSEM"),
            Map.entry("GET /homes/{id:[0-9]{1,18}}/code", "FSEM"),
            Map.entry("GET /homes/{id:[0-9]{1,18}}/code.png", "FSEM"),
            Map.entry("POST /homes/{id:[0-9]{1,18}}/bind", "FSEM"),
            Map.entry("POST /homes/{id:[0-9]{1,18}}/residents/{resident:[0-9]{1,18}}/unbind", "FSEM"),
            Map.entry("GET /messages", "FSEMA"),
            Map.entry("POST /messages/{seq:[0-9]{1,18}}/resend", "FSEMA"),
            Map.entry("GET /statistics", "SEM"),
            Map.entry("GET /statistics/export", "SEM"),
            Map.entry("GET /audit", "MA"),
            Map.entry("GET /photos/{id:[0-9]{1,18}}", "FSEM"),
            Map.entry("GET /password", "FSEMA"),
            Map.entry("POST /password", "FSEMA"),
            Map.entry("GET /m/orders", "G"),
            Map.entry("GET /m/orders/{number}", "G"),
            Map.entry("GET /m/orders/{number}/pictures/{id:[0-9]{1,18}}", "G"),
            Map.entry("POST /m/orders/{number}/arrive", "G"),
            Map.entry("POST /m/orders/{number}/finish", "G"),
            Map.entry("POST /m/orders/{number}/phone", "G"),
            Map.entry("POST /m/orders/{number}/photo", "G"),
            Map.entry("POST /m/orders/{number}/signature", "G"),
            Map.entry("GET /accounts", "MA"),
            Map.entry("POST /accounts/{userid}/password", "MA"));

    /** Open to everybody; see SignInTest and MessengerSignInTest. */
    private static final Set<String> OPEN = Set.of(
            "GET /login",
            "GET /login/wecom",
            "GET /login/wecom/back",
            "GET /m/login",
            "GET /m/login/back",
            "GET /m/open/{number:[0-9A-Za-z-]{1,32}}");

    private static final Map<Character, String> PEOPLE = Map.of(
            'F',
            "qian.qiantai",
            'S',
            "wu.zhuguan",
            'E',
            "zhou.zhuguan",
            'M',
            "zheng.jingli",
            'A',
            "admin.tester",
            'G',
            "chen.gong");

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("The matrix knows every address there is")
    void isComplete() {
        Set<String> there = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (!method.getBeanType().getName().startsWith("io.repairbot.admin")) return;
            mapping.getMethodsCondition()
                    .getMethods()
                    .forEach(verb -> mapping.getPatternValues().forEach(path -> there.add(verb + " " + path)));
        });
        there.removeAll(OPEN);
        assertThat(there).isEqualTo(new TreeSet<>(MATRIX.keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(chars = {'F', 'S', 'E', 'M', 'A', 'G'})
    @DisplayName("Each role gets exactly its addresses; everything else is 403, or the sign-in of the other door")
    void keepsRoles(char role) {
        hireAdministrator();
        boolean engineer = role == 'G';
        Browser browser = engineer ? Browser.onPhoneOf(PEOPLE.get(role)) : Browser.signedIn(PEOPLE.get(role));
        MATRIX.forEach((address, roles) -> {
            browser.page(engineer ? "/m/orders" : "/password");
            assertThat(isOpen(browser, address, engineer))
                    .as(role + " at " + address)
                    .isEqualTo(roles.indexOf(role) >= 0);
        });
    }

    @Test
    @DisplayName("Nobody gets in without signing in, not even to what does not exist")
    void closedToStrangers() {
        Browser stranger = new Browser();
        stranger.get("/login");
        // A form for a phone has no token of the desk's session: it is stopped even earlier.
        MATRIX.keySet()
                .forEach(address ->
                        assertThat(status(stranger, address)).as(address).isIn(302, 401, 403));
        assertThat(stranger.get("/no-such-page").statusCode()).isEqualTo(302);
        assertThat(Browser.signedIn("qian.qiantai").get("/no-such-page").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A form without the page's token is refused")
    void refusesForeignForms() {
        Browser manager = Browser.signedIn("zheng.jingli");
        assertThat(manager.postWith("", "/accounts/qian.qiantai/password", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM console_deed", Integer.class))
                .isZero();
    }

    @Test
    @DisplayName("Pages run nothing inline and nothing foreign, are not framed and not kept; scripts are kept")
    void headers() {
        var page = Browser.signedIn("qian.qiantai").get("/").headers();
        assertThat(page.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        for (String asset : List.of("/console/console.js", "/webjars/htmx.org/dist/htmx.min.js")) {
            var script = new Browser().get(asset);
            assertThat(script.statusCode()).isEqualTo(200);
            assertThat(String.valueOf(script.headers().firstValue("Cache-Control")))
                    .doesNotContain("no-store");
        }
    }

    @Test
    @DisplayName("No template holds a script, a style or a handler inline")
    void templatesHaveNothingInline() {
        for (String path : Arrays.asList("/", "/password", "/accounts")) {
            assertThat(Browser.signedIn("zheng.jingli").page(path))
                    .doesNotContain("<script>", "<style", " style=", " onclick=", " onsubmit=", "javascript:");
        }
    }

    private void hireAdministrator() {
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('admin.tester', 1, '管理员', 'ADMIN')"
                + " ON DUPLICATE KEY UPDATE active = 1");
        jdbc.update(
                "INSERT IGNORE INTO console_account (userid, password, must_change, password_set_at)"
                        + " SELECT 'admin.tester', password, 0, password_set_at FROM console_account WHERE userid = 'zheng.jingli'");
    }

    private static boolean isOpen(Browser browser, String address, boolean phone) {
        int status = status(browser, address);
        boolean otherDoor = address.matches("\\w+ /m(/.*)?") != phone;
        return status != 403 && !(otherDoor && (status == 302 || status == 401));
    }

    private static int status(Browser browser, String address) {
        String path = address.substring(address.indexOf(' ') + 1)
                .replaceAll("\\{\\w+:[^{}]*\\{[^{}]*\\}\\}", "0")
                .replaceAll("\\{\\w+\\}", "nobody");
        if (path.endsWith("/stream")) return browser.status(path);
        return address.startsWith("GET")
                ? browser.get(path).statusCode()
                : browser.post(path, Map.of()).statusCode();
    }
}
