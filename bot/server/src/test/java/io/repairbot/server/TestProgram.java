package io.repairbot.server;

import io.repairbot.embedded.TestServers;
import io.repairbot.simulator.SimulatorSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The production program with the settings of the demo community, on free ports and the test JVM's own database and Redis. */
final class TestProgram {
    private TestProgram() {}

    /** @param changes settings as {@code name=value}; they win */
    static ConfigurableApplicationContext run(String... changes) {
        return start(RepairbotServer.application(), changes);
    }

    /** With what a test adds to the program before it runs. */
    static ConfigurableApplicationContext start(SpringApplication program, String... changes) {
        return program.run(arguments(settings(), changes));
    }

    /** For a process of its own. */
    static String[] asArguments(String... changes) {
        return arguments(settings(), changes);
    }

    /** A setting given twice as an argument would count as a list. */
    private static String[] arguments(List<String> settings, String... changes) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(settings.stream(), Stream.of(changes))
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> values.put(pair[0], "--" + pair[0] + "=" + pair[1]));
        return values.values().toArray(String[]::new);
    }

    private static List<String> settings() {
        TestServers servers = TestServers.shared();
        SimulatorSettings wecom = SimulatorSettings.sunshine();
        return List.of(
                "spring.datasource.url=" + servers.jdbcUrl(),
                "spring.datasource.username=" + servers.user(),
                "spring.datasource.password=" + servers.password(),
                "spring.data.redis.url=" + servers.redisUrl(),
                "server.port=0",
                "management.server.port=0",
                "repairbot.public-url=http://localhost:8080",
                "repairbot.link-key=tests-sign-their-links-with-this-key",
                "repairbot.privacy.phone-key=dGhlLXRlc3RzLWtlZXAtbnVtYmVycy13aXRoLXRoaXM=",
                "repairbot.demo-data=true",
                "repairbot.console.demo-password=tests-sit-at-desks",
                "repairbot.console.password-strength=4",
                "repairbot.wecom.corp-id=" + wecom.corpId(),
                "repairbot.wecom.agent-id=" + wecom.agentId(),
                "repairbot.wecom.secret=" + wecom.secret(),
                "repairbot.wecom.token=" + wecom.token(),
                "repairbot.wecom.aes-key=" + wecom.aesKey());
    }
}
