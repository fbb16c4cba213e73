package io.repairbot.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.SimpleCommandLinePropertySource;

class DemoPortsTest {
    @Test
    @DisplayName("Without arguments the ports are the documented ones; an argument changes one")
    void hasDefaults() {
        assertThat(ports()).isEqualTo(new DemoPorts(9090, 8080, 8081));
        assertThat(ports("--server.port=8090", "--fresh")).isEqualTo(new DemoPorts(9090, 8090, 8081));
    }

    @Test
    @DisplayName("A taken port is named with its purpose and the way out; free ones pass")
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            DemoPorts ports = new DemoPorts(0, taken.getLocalPort(), 0);
            assertThatThrownBy(ports::check)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for the server is taken")
                    .hasMessageContaining("--server.port=<another port>");
        }
        assertThatCode(new DemoPorts(0, 0, 0)::check).doesNotThrowAnyException();
    }

    private static DemoPorts ports(String... arguments) {
        return DemoPorts.of(new SimpleCommandLinePropertySource(arguments));
    }
}
