package io.repairbot.wecom.api;

import io.repairbot.channel.Signs;
import io.repairbot.wecom.WecomSettings;
import java.time.Clock;
import me.chanjar.weixin.common.util.http.apache.DefaultApacheHttpClientBuilder;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The library wired as a thin client: shared token, one retry, bounded waits, nothing in the log. */
@Configuration(proxyBeanMethods = false)
class WxJavaConfiguration {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 8_000;
    private static final int POOL_WAIT_MILLIS = 1_000;
    private static final int PER_HOST = 64;
    private static final int IN_ALL = 128;

    /**
     * {@code WxCpServiceImpl} and no other: only it takes the token's lock and checks certificates. Zero retries would turn every error code into
     * one exception without a code.
     */
    @Bean
    WxCpService wxCpService(WecomSettings settings, SharedToken token, LoggingSystem logging) {
        silence(logging);
        token.setApacheHttpClientBuilder(httpClient());
        token.setBaseApiUrl(settings.apiBaseUrl());
        WxCpServiceImpl service = new WxCpServiceImpl();
        service.setWxCpConfigStorage(token);
        service.setMaxRetryTimes(1);
        service.setRetrySleepMillis(200);
        return service;
    }

    @Bean
    SharedToken sharedToken(WecomSettings settings, StringRedisTemplate redis, Signs signs, Clock clock) {
        String key = "wecom:token:" + settings.corpId() + ":" + settings.agentId();
        SharedToken token = new SharedToken(new TokenStore(redis, key), signs, clock);
        token.setCorpId(settings.corpId());
        token.setCorpSecret(settings.secret());
        token.setAgentId(settings.agent());
        return token;
    }

    /** A singleton of the library, frozen at its first use. */
    private static DefaultApacheHttpClientBuilder httpClient() {
        DefaultApacheHttpClientBuilder builder = DefaultApacheHttpClientBuilder.get();
        builder.setConnectionTimeout(CONNECT_MILLIS);
        builder.setSoTimeout(READ_MILLIS);
        builder.setConnectionRequestTimeout(POOL_WAIT_MILLIS);
        builder.setMaxConnPerHost(PER_HOST);
        builder.setMaxTotalConn(IN_ALL);
        return builder;
    }

    /** The library logs whole URLs with the token, and bodies with residents' words, at WARN; its HTTP client does at DEBUG. */
    private static void silence(LoggingSystem logging) {
        logging.setLogLevel("me.chanjar.weixin", LogLevel.OFF);
        logging.setLogLevel("org.apache.http", LogLevel.WARN);
    }
}
