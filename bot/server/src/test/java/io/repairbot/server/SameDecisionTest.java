package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.dialogue.engine.Engine;
import io.repairbot.dialogue.hearing.KnownSurroundings;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.dialogue.turn.Turn;
import io.repairbot.hearing.Ear;
import io.repairbot.resident.Residents;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What a resident writes and what a clerk types for him come to the same: asked over HTTP at the desk, and of the engine in chat. */
class SameDecisionTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static ConfigurableApplicationContext server;
    private static final HttpClient DESK =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private static String token = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = TestProgram.run();
        get("/login");
        post("/login", "username=qian.qiantai&password=tests-sit-at-desks");
        get("/reports/new");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3栋2单元501厨房水龙头漏水，明天上午来, 请您核对一下, 登记，派人",
        "3栋2单元501灯不亮, 什么时候方便上门, 什么时候方便上门",
        "水龙头漏水，明天上午来, 请问在哪里, 请问在哪里",
        "3栋2单元501空调不制冷，明天上午来, 有偿服务, 有偿服务",
        "我家停气了, 没有此项服务, 没有此项服务",
        "33栋2单元501灯不亮, 没有找到, 没有查到",
        "3栋501灯不亮，明天上午来, 下面哪一户, 下面哪一户",
        "地下车库灯不亮，明天上午来, 请您核对一下, 登记，派人",
        "3栋2单元501水管爆了, 请先关掉水总阀, 请先关掉水总阀",
        "闻到煤气味, 不要开灯, 不要开灯",
        "3栋电梯困人了, 不要扒门, 不要扒门",
        "3栋2单元501水龙头漏水，明年五月一号来, 太远, 太远",
        "您好, 有什么要求, 有什么要求",
    })
    @DisplayName("D1–D7 S3 Chat and desk decide the same")
    void decides(String sentence, String inChat, String atDesk) throws IOException, InterruptedException {
        assertThat(chat(sentence)).contains(inChat);
        assertThat(post("/reports/read", "said=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8)))
                .contains(atDesk);
    }

    /** What a resident without any history hears. */
    private static String chat(String sentence) {
        Instant now = Instant.now(server.getBean(java.time.Clock.class));
        long resident =
                server.getBean(Residents.class).meet(1, "wm_same_decision").id();
        Surroundings around = server.getBean(KnownSurroundings.class).of(resident, 1, null);
        Heard heard = new Heard(Kind.TEXT, null, server.getBean(Ear.class).hear(sentence, SHANGHAI, around), around);
        Turn turn = server.getBean(Engine.class).hear(State.fresh(0, false, now), heard);
        return turn.reply() == null ? "" : turn.reply().text();
    }

    private static String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private static String post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        String body = DESK.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher found = TOKEN.matcher(body);
        if (found.find()) token = found.group(1);
        return body;
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
    }
}
