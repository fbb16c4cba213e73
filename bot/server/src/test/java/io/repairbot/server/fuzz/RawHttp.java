package io.repairbot.server.fuzz;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends bytes that a well-behaved client would not, on one connection as long as the server keeps it. */
final class RawHttp implements AutoCloseable {
    private static final int TIMEOUT = 15_000;
    /** No status line came back before the connection ended. */
    static final int HUNG_UP = 0;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    RawHttp(int port) {
        this.port = port;
    }

    /** The status; an answer that does not come within 15 s is an exception. */
    int send(Attempt attempt) throws IOException {
        boolean fresh = socket == null;
        int status = sendOnce(attempt);
        // A kept connection may have been closed by the server meanwhile.
        return status == HUNG_UP && !fresh ? sendOnce(attempt) : status;
    }

    private int sendOnce(Attempt attempt) throws IOException {
        try {
            Socket open = open();
            open.getOutputStream().write(attempt.bytes());
            if (attempt.cutOff()) open.shutdownOutput();
            int status = read();
            if (attempt.cutOff()) close();
            return status;
        } catch (EOFException | java.net.SocketException closed) {
            close();
            return HUNG_UP;
        }
    }

    private Socket open() throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(TIMEOUT);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        return socket;
    }

    private int read() throws IOException {
        String head = head();
        int status = Integer.parseInt(head.substring(9, 12));
        if (status == 100) return read();
        int at = head.indexOf("content-length: ");
        if (at < 0 || head.contains("connection: close")) close();
        else in.skipNBytes(Long.parseLong(head.substring(at + 16, head.indexOf('\r', at))));
        return status;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) throw new EOFException();
            head.append((char) next);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
        in = null;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
