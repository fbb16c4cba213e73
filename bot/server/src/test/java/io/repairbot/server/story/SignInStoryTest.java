package io.repairbot.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.server.Town;
import io.repairbot.staff.StaffIdentity;
import io.repairbot.staff.StaffIdentity.Answer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Signing in by WeCom as a browser does it: server, simulated WeCom and back, over HTTP. */
class SignInStoryTest {
    private static final Town TOWN = Town.shared();

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    @DisplayName("郑经理 scans the QR code at his desk and stands in the console")
    void desk() {
        String qr = open(TOWN.address() + "/login/wecom").body();
        HttpResponse<String> console = open(TOWN.wecom() + choice(qr, "郑经理"));
        assertThat(console.body()).contains("郑经理", "今日看板");
    }

    @Test
    @DisplayName("Somebody outside the company scans it too and is told whom to ask")
    void stranger() {
        String qr = open(TOWN.address() + "/login/wecom").body();
        HttpResponse<String> answer = open(TOWN.wecom() + choice(qr, "公司以外的人"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有找到您的员工资料");
    }

    @Test
    @DisplayName("A link on 陈工's phone signs him in unasked; in a plain browser WeCom says where to open it")
    void phone() {
        String link = TOWN.address() + "/m/login";
        assertThat(open(link).body()).contains("请在企业微信客户端打开链接");
        HttpResponse<String> page = open(TOWN.wecom() + "/sim/staff/chen.gong/open?url=" + link);
        assertThat(page.uri().getPath()).isEqualTo("/m");
        assertThat(page.body()).contains("陈工");
    }

    @Test
    @DisplayName("The platform redeems a code once, and a made-up one never")
    void codeWorksOnce() {
        HttpClient cautious =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String begun = to(send(cautious, TOWN.address() + "/login/wecom"));
        String back =
                to(send(cautious, TOWN.wecom() + choice(send(cautious, begun).body(), "钱前台")));
        String code = back.replaceAll(".*code=([^&]+).*", "$1");
        StaffIdentity wecom = TOWN.bean(StaffIdentity.class);
        assertThat(wecom.whoIs(code)).isEqualTo(new Answer.Member("qian.qiantai"));
        assertThat(wecom.whoIs(code)).isEqualTo(new Answer.BadCode());
        assertThat(wecom.whoIs("CODE-made-up")).isEqualTo(new Answer.BadCode());
    }

    @Test
    @DisplayName("A code left lying for five minutes is over")
    void codeEnds() {
        HttpClient cautious =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String begun = to(send(cautious, TOWN.address() + "/login/wecom"));
        String back =
                to(send(cautious, TOWN.wecom() + choice(send(cautious, begun).body(), "钱前台")));
        TOWN.phones().moveClock(Duration.ofMinutes(5));
        assertThat(send(cautious, back).body()).contains("这次登录已经失效");
    }

    private HttpResponse<String> open(String address) {
        return send(browser, address);
    }

    /** The address behind somebody on the page with the QR code. */
    private static String choice(String page, String who) {
        Matcher found = Pattern.compile("href=\"([^\"]+)\"><b>" + who).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static HttpResponse<String> send(HttpClient client, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
