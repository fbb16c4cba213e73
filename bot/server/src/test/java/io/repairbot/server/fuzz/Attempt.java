package io.repairbot.server.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * One request, byte by byte.
 *
 * @param kind what was done to it, for the report
 * @param cutOff the sender hangs up his side behind the last byte, although more was announced
 */
record Attempt(String kind, byte[] bytes, boolean cutOff) {
    private static final String PATH = "/wecom/callback";

    static Attempt post(String kind, String query, String headers, byte[] body) {
        return of(kind, "POST", query, headers + "Content-Length: " + body.length + "\r\n", body);
    }

    static Attempt post(String kind, String query, String body) {
        return post(kind, query, "Content-Type: text/xml\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param headers each with its line end */
    static Attempt of(String kind, String method, String query, String headers, byte[] body) {
        byte[] head = (method + " " + PATH + "?" + query + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[head.length + body.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return new Attempt(kind, bytes, false);
    }

    Attempt thenHangingUp() {
        return new Attempt(kind, bytes, true);
    }
}
