package io.repairbot;

import io.repairbot.embedded.TestServers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the context to this JVM's database and Redis and to the files the server would read. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers servers = TestServers.shared();
        TestPropertyValues.of(
                        "spring.datasource.url=" + servers.jdbcUrl(),
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.data.redis.url=" + servers.redisUrl(),
                        "repairbot.files=admin/target/files",
                        "server.port=0",
                        "repairbot.demo-data=true",
                        "repairbot.public-url=https://repair.example.com",
                        "repairbot.privacy.phone-key=dGhlLXRlc3RzLWtlZXAtbnVtYmVycy13aXRoLXRoaXM=",
                        "repairbot.link-key=a-key-of-some-length-for-these-tests",
                        "repairbot.console.demo-password=" + Browser.PASSWORD,
                        // Guessing need not be slow here.
                        "repairbot.console.password-strength=4")
                .applyTo(context);
    }
}
