package io.repairbot.demo.storm;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import me.chanjar.weixin.cp.bean.message.WxCpXmlMessage;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What anyone would write first, to compare with: an endpoint that verifies and decrypts by the library's own way and answers, and one that then
 * does one Redis SET NX and one INSERT.
 */
final class BareServer {
    private BareServer() {}

    public static void main(String... settings) {
        SpringApplication.run(Program.class, settings);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Callback.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        DataRedisAutoConfiguration.class
    })
    static class Program {}

    @RestController
    static class Callback {
        private final WxCpDefaultConfigImpl company = new WxCpDefaultConfigImpl();
        private final StringRedisTemplate redis;
        private final JdbcTemplate jdbc;

        Callback(
                StringRedisTemplate redis,
                DataSource database,
                @Value("${repairbot.wecom.token}") String token,
                @Value("${repairbot.wecom.aes-key}") String aesKey,
                @Value("${repairbot.wecom.corp-id}") String corpId) {
            company.setToken(token);
            company.setAesKey(aesKey);
            company.setCorpId(corpId);
            this.redis = redis;
            this.jdbc = new JdbcTemplate(database);
            jdbc.execute(
                    "CREATE TABLE IF NOT EXISTS bare_event (id BIGINT AUTO_INCREMENT PRIMARY KEY, event_key VARCHAR(96) NOT NULL UNIQUE, raw TEXT)");
        }

        @GetMapping("/ready")
        String ready() {
            return "yes";
        }

        @PostMapping("/bell")
        String bell(
                @RequestBody byte[] body,
                @RequestParam String timestamp,
                @RequestParam String nonce,
                @RequestParam("msg_signature") String signature) {
            read(body, timestamp, nonce, signature);
            return "success";
        }

        @PostMapping("/tap")
        String tap(
                @RequestBody byte[] body,
                @RequestParam String timestamp,
                @RequestParam String nonce,
                @RequestParam("msg_signature") String signature) {
            WxCpXmlMessage message = read(body, timestamp, nonce, signature);
            if (Boolean.TRUE.equals(redis.opsForValue().setIfAbsent("bare:" + nonce, "1")))
                jdbc.update("INSERT INTO bare_event (event_key, raw) VALUES (?, ?)", nonce, message.toString());
            return "success";
        }

        private WxCpXmlMessage read(byte[] body, String timestamp, String nonce, String signature) {
            return WxCpXmlMessage.fromEncryptedXml(
                    new String(body, StandardCharsets.UTF_8), company, timestamp, nonce, signature);
        }
    }
}
