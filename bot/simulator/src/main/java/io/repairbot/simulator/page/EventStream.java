package io.repairbot.simulator.page;

import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.phone.EventHub;
import io.repairbot.simulator.phone.Subscription;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** GET /sim/events: server-sent events, one thread per open page, which only that page can hold up. */
public final class EventStream extends HttpServlet {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private final transient EventHub hub;

    public EventStream(EventHub hub) {
        this.hub = hub;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Subscription page = hub.subscribe()) {
            response.setContentType("text/event-stream");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            stream(page, response.getWriter());
        } catch (IllegalStateException tooMany) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stream(Subscription page, PrintWriter out) throws InterruptedException {
        out.write("retry: 1000\n: hello\n\n");
        while (!page.isClosed() && !flushFails(out)) {
            EventHub.Event event = page.next(HEARTBEAT);
            out.write(
                    event == null
                            ? ": still here\n\n"
                            : "event: " + event.name() + "\ndata: " + Json.MAPPER.writeValueAsString(event.data())
                                    + "\n\n");
        }
    }

    private static boolean flushFails(PrintWriter out) {
        return out.checkError();
    }
}
