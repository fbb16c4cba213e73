package io.repairbot.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
final class Ports {
    private Ports() {}

    /** The wanted port, or a free one for 0. */
    static int choose(int wanted, String server) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port in TIME_WAIT is free for the server, so it must be free here.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EmbeddedServersException(
                    "Port " + wanted + " for " + server
                            + " is taken: stop the program that uses it or choose another port.",
                    e);
        }
    }
}
