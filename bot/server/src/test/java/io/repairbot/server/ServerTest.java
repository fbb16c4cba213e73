package io.repairbot.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class ServerTest {
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = TestProgram.run();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("Health and metrics are on the management port only")
    void managementIsApart() throws Exception {
        assertThat(get("local.management.port", "/actuator/health").body()).contains("UP");
        assertThat(get("local.management.port", "/actuator/prometheus").body()).contains("hikaricp_connections");
        assertThat(get("local.server.port", "/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("What health shows outside has no details, and nothing else of the actuator is open")
    void managementShowsLittle() throws Exception {
        assertThat(get("local.management.port", "/actuator/health").body()).doesNotContain("database");
        assertThat(get("local.management.port", "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Connections read what is committed, in UTC, and commit by word only")
    void connectionsAreTuned() throws Exception {
        try (var connection = server.getBean(DataSource.class).getConnection()) {
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(connection.getTransactionIsolation()).isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(jdbc().queryForObject("SELECT @@session.time_zone", String.class))
                .isEqualTo("+00:00");
    }

    @Test
    @DisplayName("The demo community is loaded when it is asked for")
    void loadsTheDemoCommunity() {
        assertThat(jdbc().queryForObject("SELECT name FROM community", String.class))
                .isEqualTo("阳光花园");
    }

    @Test
    @DisplayName("An error page tells a stranger nothing")
    void errorsAreBare() throws Exception {
        assertThat(get("local.server.port", "/nothing-here").body())
                .doesNotContain("trace", "Exception", "springframework");
    }

    @Test
    @DisplayName("Nothing of the simulator or the demo is in the program")
    void holdsNoDemo() {
        List<String> ours = Arrays.stream(server.getBeanDefinitionNames())
                .map(name -> String.valueOf(server.getType(name)))
                .filter(type -> type.contains("io.repairbot."))
                .toList();
        assertThat(ours).isNotEmpty().noneMatch(type -> type.matches(".*io.repairbot.(simulator|demo|embedded).*"));
    }

    private JdbcTemplate jdbc() {
        return server.getBean(JdbcTemplate.class);
    }

    private HttpResponse<String> get(String port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + server.getEnvironment().getProperty(port) + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
