package io.repairbot.wecom.api;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.wecom.Platform;
import io.repairbot.wecom.RecordedSigns;
import io.repairbot.wecom.TestClock;
import io.repairbot.wecom.WecomTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

@WecomTest
class SharedTokenTest {
    @Autowired
    private StringRedisTemplate redis;

    private final TestClock clock = new TestClock();

    private final RecordedSigns signs = new RecordedSigns();

    @BeforeEach
    void start() {
        Platform.reset();
        redis.delete(redis.keys("wecom:*"));
    }

    @Test
    @DisplayName("Two replicas with six callers each fetch one token between them, however slow it comes")
    void oneForAll() throws Exception {
        Platform.stub(get(urlPathEqualTo("/cgi-bin/gettoken"))
                .willReturn(okJson("{\"errcode\":0,\"access_token\":\"slow\",\"expires_in\":7200}")
                        .withFixedDelay(300)));
        WxCpService[] replicas = {replica(redis), replica(redis)};
        AtomicInteger turn = new AtomicInteger();
        assertThat(WecomClientTest.atOnce(12, () -> replicas[turn.getAndIncrement() % 2].getAccessToken()))
                .containsOnly("slow");
        assertThat(Platform.calls("gettoken")).isEqualTo(1);
    }

    @Test
    @DisplayName("A late replica cannot throw away the token that another has just fetched")
    void comparesBeforeDeleting() throws Exception {
        WxCpService early = replica(redis);
        WxCpService late = replica(redis);
        assertThat(early.getAccessToken()).isEqualTo("tok1");
        assertThat(late.getAccessToken()).isEqualTo("tok1");
        Platform.token("tok2");
        early.getWxCpConfigStorage().expireAccessToken();
        assertThat(early.getAccessToken()).isEqualTo("tok2");
        late.getWxCpConfigStorage().expireAccessToken();
        assertThat(late.getAccessToken()).isEqualTo("tok2");
        assertThat(Platform.calls("gettoken")).isEqualTo(2);
    }

    @Test
    @DisplayName("It is fetched anew 200 seconds before it would end, not earlier")
    void expires() throws Exception {
        WxCpService replica = replica(redis);
        replica.getAccessToken();
        clock.pass(Duration.ofSeconds(6999));
        replica.getAccessToken();
        assertThat(Platform.calls("gettoken")).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        replica.getAccessToken();
        assertThat(Platform.calls("gettoken")).isEqualTo(2);
        assertThat(signs.seen()).containsExactly("TOKEN", "TOKEN");
    }

    @Test
    @DisplayName("A replica that died while fetching holds the others up for ten seconds at most")
    void deadOwner() {
        redis.opsForValue().set(key() + ":lock", "dead|", Duration.ofMillis(300));
        assertThat(replica(redis))
                .satisfies(replica -> assertThat(replica.getAccessToken()).isEqualTo("tok1"));
    }

    @Test
    @DisplayName("While Redis is down a replica keeps a token of its own")
    void withoutRedis() throws Exception {
        LettuceConnectionFactory nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
        nowhere.afterPropertiesSet();
        nowhere.start();
        try {
            WxCpService replica = replica(new StringRedisTemplate(nowhere));
            assertThat(replica.getAccessToken()).isEqualTo("tok1");
            clock.pass(Duration.ofMinutes(10));
            assertThat(replica.getAccessToken()).isEqualTo("tok1");
            assertThat(Platform.calls("gettoken")).isEqualTo(1);
        } finally {
            nowhere.destroy();
        }
    }

    private WxCpService replica(StringRedisTemplate redis) {
        SharedToken token = new SharedToken(new TokenStore(redis, key()), signs, clock);
        token.setCorpId("ww1");
        token.setCorpSecret("s");
        token.setAgentId(1);
        token.setBaseApiUrl(Platform.address());
        WxCpServiceImpl service = new WxCpServiceImpl();
        service.setWxCpConfigStorage(token);
        return service;
    }

    private static String key() {
        return "wecom:token:ww1:1";
    }
}
