package io.repairbot.admin.board;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open boards that something has changed, at most half a second later; what, they ask for themselves. While nobody watches nothing is asked.
 * A stream ends after five minutes and the browser opens the next one: who may no longer watch is found out then.
 */
@Component
class BoardStream {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final long BEAT_MILLIS = 500;
    private static final Logger log = LoggerFactory.getLogger(BoardStream.class);

    private final Pulse pulse;
    private final Set<SseEmitter> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "board-stream");
        thread.setDaemon(true);
        return thread;
    });
    private String last = "";

    BoardStream(Pulse pulse) {
        this.pulse = pulse;
        beats.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    SseEmitter watch() {
        SseEmitter watcher = new SseEmitter(LIFE.toMillis());
        watcher.onCompletion(() -> watchers.remove(watcher));
        watcher.onTimeout(watcher::complete);
        watchers.add(watcher);
        // What happened between drawing the page and listening must not wait for the next change.
        send(watcher);
        return watcher;
    }

    private void beat() {
        if (watchers.isEmpty()) return;
        try {
            String now = pulse.beat();
            if (now.equals(last)) return;
            last = now;
            watchers.forEach(this::send);
        } catch (DataAccessException down) {
            log.warn("The board does not hear of changes: {}", down.getClass().getSimpleName());
        }
    }

    private void send(SseEmitter watcher) {
        try {
            watcher.send(SseEmitter.event().name("change").data(""));
        } catch (IOException | IllegalStateException gone) {
            watchers.remove(watcher);
        }
    }

    /** Before the web server waits for its requests to end. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        beats.shutdownNow();
        watchers.forEach(SseEmitter::complete);
    }
}
