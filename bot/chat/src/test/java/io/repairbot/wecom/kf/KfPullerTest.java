package io.repairbot.wecom.kf;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.wecom.Callbacks;
import io.repairbot.wecom.Platform;
import io.repairbot.wecom.RecordedInbox;
import io.repairbot.wecom.RecordedSigns;
import io.repairbot.wecom.SafetyPull;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.StringRedisTemplate;

@WecomTest
class KfPullerTest {
    private static final String SYNC = "kf/sync_msg";
    private static final String ACCOUNT = "wk_sunshine";

    @Autowired
    private SafetyPull safety;

    @Autowired
    private RecordedInbox inbox;

    @Autowired
    private TestClock clock;

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private RecordedSigns signs;

    private Callbacks callbacks;

    @BeforeEach
    void start(@LocalServerPort int port) {
        callbacks = new Callbacks(port);
        Platform.reset();
        inbox.empty();
        redis.delete(redis.keys("wecom:*"));
        clock.pass(Duration.ofHours(3));
        signs.seen().clear();
    }

    /** Rounds still under way would eat the next test's answers. */
    @AfterEach
    void healed() {
        await().during(Duration.ofMillis(300)).until(() -> !redis.hasKey("wecom:pull:" + ACCOUNT));
        inbox.empty();
        Platform.answer(SYNC, page("END", 0));
        safety.pullAll();
    }

    @Test
    @DisplayName("A bell pulls all pages, also past an empty one, and keeps the last cursor")
    void pages() {
        Platform.answer(SYNC, page("C1", 1, "m1", "m2"), page("C2", 1), page("C3", 0, "m3"));
        ring("bell1");
        await().until(() -> inbox.cursor(ACCOUNT).equals("C3"));
        assertThat(inbox.messages()).extracting(IncomingMessage::id).containsExactly("m1", "m2", "m3");
        assertThat(Platform.bodies(SYNC))
                .extracting(b -> b.path("cursor").asString(""))
                .containsExactly("", "C1", "C2");
        assertThat(Platform.bodies(SYNC))
                .extracting(b -> b.path("token").asString())
                .containsOnly("bell1");
    }

    @Test
    @DisplayName("Bells during a pull cause exactly one more round")
    void coalesces() {
        Platform.stub(post(urlPathEqualTo("/cgi-bin/" + SYNC))
                .willReturn(okJson(page("C1", 0, "m1")).withFixedDelay(600)));
        ring("bell1");
        assertThat(inbox.cursor(ACCOUNT)).as("acknowledged before the pull").isEmpty();
        await().until(() -> Platform.calls(SYNC) == 1);
        for (int i = 2; i < 8; i++) ring("bell" + i);
        await().until(() -> Platform.calls(SYNC) == 2);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3)).until(() -> Platform.calls(SYNC) == 2);
        assertThat(Platform.lastBody(SYNC).path("token").asString()).isEqualTo("bell7");
    }

    @Test
    @DisplayName("A bell is acknowledged in less than 50 ms, however slow the platform is with the pull")
    void acknowledgesAtOnce() {
        Platform.stub(post(urlPathEqualTo("/cgi-bin/" + SYNC))
                .willReturn(okJson(page("C1", 0, "m1")).withFixedDelay(600)));
        ring("warm");
        long[] millis = new long[41];
        for (int i = 0; i < millis.length; i++) {
            long before = System.nanoTime();
            ring("bell" + i);
            millis[i] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(millis);
        assertThat(millis[20]).as("median of 41").isLessThan(50);
        await().until(() -> inbox.cursor(ACCOUNT).equals("C1"));
    }

    @Test
    @DisplayName("A bell while another replica pulls leaves word for it, and is taken over when that one dies")
    void otherReplica() {
        redis.opsForValue().set("wecom:pull:" + ACCOUNT, "other replica");
        Platform.answer(SYNC, page("C1", 0, "m1"));
        assertThat(safety.pullAll()).isZero();
        assertThat(redis.hasKey("wecom:bell:" + ACCOUNT)).isTrue();
        redis.delete("wecom:pull:" + ACCOUNT);
        assertThat(safety.pullAll())
                .as("its own round and the one left as word")
                .isEqualTo(2);
        assertThat(redis.keys("wecom:pull:*")).isEmpty();
    }

    @Test
    @DisplayName("A crash between pages repeats the second page and loses nothing")
    void crash() {
        Platform.answer(SYNC, page("C1", 1, "m1"), page("C2", 0, "m2"));
        inbox.crashAfter(1);
        assertThat(safety.pullAll()).isZero();
        assertThat(inbox.cursor(ACCOUNT)).isEqualTo("C1");
        inbox.crashAfter(Integer.MAX_VALUE);
        safety.pullAll();
        assertThat(Platform.lastBody(SYNC).path("cursor").asString()).isEqualTo("C1");
        assertThat(inbox.messages()).extracting(IncomingMessage::id).containsExactly("m1", "m2");
    }

    @Test
    @DisplayName("A bell's token that is too old: once more without it")
    void staleBell() {
        Platform.answer(SYNC, page("C1", 0, "m1"));
        Platform.stub(post(urlPathEqualTo("/cgi-bin/" + SYNC))
                .withRequestBody(matchingJsonPath("$.token"))
                .atPriority(1)
                .willReturn(okJson(Platform.error(95007))));
        ring("old");
        await().until(() -> inbox.cursor(ACCOUNT).equals("C1"));
        assertThat(Platform.calls(SYNC)).isEqualTo(2);
    }

    @Test
    @DisplayName("After a refusal for frequency the safety pull waits, a bell does not")
    void frequency() {
        Platform.answer(SYNC, Platform.error(45009), page("C1", 0, "m1"));
        safety.pullAll();
        assertThat(safety.pullAll()).isZero();
        assertThat(Platform.calls(SYNC)).isEqualTo(1);
        assertThat(signs.seen()).endsWith("PULL_FAILED 45009 RATE");
        ring("bell1");
        await().until(() -> inbox.cursor(ACCOUNT).equals("C1"));
        safety.pullAll();
        assertThat(signs.seen()).endsWith("PULL");
        assertThat(Platform.calls(SYNC)).as("a success ends the pause").isEqualTo(3);
    }

    @Test
    @DisplayName("An account that may not be pulled is said once, an account that is not ours not pulled at all")
    void unusable(CapturedOutput log) {
        Platform.answer(SYNC, Platform.error(95032), Platform.error(40058));
        safety.pullAll();
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofHours(1));
            safety.pullAll();
        }
        assertThat(log.getOut().split("cannot be pulled: 40058", -1)).hasSize(2);
        int calls = Platform.calls(SYNC);
        for (int i = 0; i < 3; i++) {
            assertThat(callbacks.event(Callbacks.bellXml("wk_stranger", "t"))).isEqualTo(200);
        }
        await().until(() -> log.getOut().contains("unknown account wk_stranger"));
        assertThat(log.getOut().split("unknown account wk_stranger", -1)).hasSize(2);
        assertThat(Platform.calls(SYNC)).isEqualTo(calls);
    }

    @Test
    @DisplayName("The first pull marks what is over an hour old; later pulls mark nothing")
    void stale() {
        long now = clock.instant().getEpochSecond();
        Platform.answer(
                SYNC,
                "{\"errcode\":0,\"next_cursor\":\"C1\",\"has_more\":0,\"msg_list\":[" + text("m1", now - 3601) + ","
                        + text("m2", now - 3600) + "]}",
                "{\"errcode\":0,\"next_cursor\":\"C2\",\"has_more\":0,\"msg_list\":[" + text("m3", now - 9999) + "]}");
        safety.pullAll();
        safety.pullAll();
        assertThat(inbox.message("m1").details()).containsEntry("stale", "true");
        assertThat(inbox.message("m2").details()).doesNotContainKey("stale");
        assertThat(inbox.message("m3").details()).doesNotContainKey("stale");
    }

    @Test
    @DisplayName("More without a new cursor ends instead of turning for ever")
    void noProgress() {
        Platform.answer(SYNC, page("C1", 1, "m1"));
        safety.pullAll();
        assertThat(Platform.calls(SYNC)).isEqualTo(2);
    }

    @Test
    @DisplayName("While Redis is down accounts are pulled all the same")
    void withoutRedis() {
        PullLease down = new PullLease(nowhere());
        assertThat(down.take(ACCOUNT)).isTrue();
        assertThat(down.rung(ACCOUNT)).isFalse();
        down.ring(ACCOUNT);
        down.renew(ACCOUNT);
        down.release(ACCOUNT);
    }

    private static StringRedisTemplate nowhere() {
        var connections =
                new org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory("127.0.0.1", 1);
        connections.afterPropertiesSet();
        connections.start();
        return new StringRedisTemplate(connections);
    }

    private void ring(String token) {
        assertThat(callbacks.event(Callbacks.bellXml(ACCOUNT, token))).isEqualTo(200);
    }

    private String page(String cursor, int more, String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids)
            items.append(items.isEmpty() ? "" : ",")
                    .append(text(id, clock.instant().getEpochSecond()));
        return "{\"errcode\":0,\"next_cursor\":\"" + cursor + "\",\"has_more\":" + more + ",\"msg_list\":[" + items
                + "]}";
    }

    private static String text(String id, long at) {
        return "{\"msgid\":\"" + id + "\",\"open_kfid\":\"wk_sunshine\",\"external_userid\":\"wm1\",\"send_time\":" + at
                + ",\"origin\":3,\"msgtype\":\"text\",\"text\":{\"content\":\"漏水\"}}";
    }
}
