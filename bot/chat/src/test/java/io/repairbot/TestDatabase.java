package io.repairbot;

import io.repairbot.embedded.TestServers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context to this JVM's database and Redis. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers servers = TestServers.shared();
        TestPropertyValues.of(
                        "spring.datasource.url=" + servers.jdbcUrl(),
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.data.redis.url=" + servers.redisUrl())
                .applyTo(context);
    }
}
