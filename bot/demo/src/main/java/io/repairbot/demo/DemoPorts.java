package io.repairbot.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Where the demo is reached. */
record DemoPorts(int page, int server, int management) {
    private static final String PAGE = "simulator.port";
    private static final String SERVER = "server.port";
    private static final String MANAGEMENT = "management.server.port";

    /** From the arguments, else 9090, 8080 and 8081. */
    static DemoPorts of(SimpleCommandLinePropertySource arguments) {
        return new DemoPorts(
                port(arguments, PAGE, 9090), port(arguments, SERVER, 8080), port(arguments, MANAGEMENT, 8081));
    }

    private static int port(SimpleCommandLinePropertySource arguments, String name, int otherwise) {
        String given = arguments.getProperty(name);
        return given == null ? otherwise : Integer.parseInt(given);
    }

    /** @throws PortTaken for the first that is not free */
    void check() {
        check(page, "the simulator's page", PAGE);
        check(server, "the server", SERVER);
        check(management, "health and metrics", MANAGEMENT);
    }

    private static void check(int port, String purpose, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new PortTaken(port, purpose, setting);
        }
    }
}
