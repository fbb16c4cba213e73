package io.repairbot;

import io.repairbot.embedded.TestServers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the context to this JVM's database and to the files the server would read. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers servers = TestServers.shared();
        TestPropertyValues.of(
                        "spring.datasource.url=" + servers.jdbcUrl(),
                        "spring.datasource.username=" + servers.user(),
                        "spring.datasource.password=" + servers.password(),
                        "spring.datasource.hikari.maximum-pool-size=20",
                        // Here and not in a file: the operator's config/application.yml would win over it.
                        "repairbot.demo-data=true",
                        "repairbot.privacy.phone-key=dGhlLXRlc3RzLWtlZXAtbnVtYmVycy13aXRoLXRoaXM=")
                .applyTo(context);
    }
}
