package io.repairbot.simulator.app;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the app has sent: messages for recall, task_ids that are taken, codes that allow an update. Bounded, the oldest go first. Thread-safe. */
final class Outbox {
    private static final Duration CODE_LIFE = Duration.ofHours(72);
    private static final int KEPT = 300_000;
    private final Map<String, AppMessage> messages = new LinkedHashMap<>();
    private final Map<String, String> tasks = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();

    private record Code(AppMessage message, Instant end, boolean used) {}

    /** @throws ApiError 42014 when another message has this task_id */
    synchronized void add(AppMessage message, @Nullable String taskId) {
        if (taskId != null) {
            take(taskId, message);
        }
        messages.put(message.id(), message);
        bound(messages);
    }

    synchronized void take(String taskId, AppMessage message) {
        String owner = tasks.putIfAbsent(taskId, message.id());
        if (owner != null && !owner.equals(message.id())) {
            throw new ApiError(42014, "taskid has existed or empty or exceed max len");
        }
        bound(tasks);
    }

    synchronized @Nullable AppMessage find(String msgid) {
        return messages.get(msgid);
    }

    synchronized String newCode(AppMessage message, Instant now) {
        String code = Secrets.random("RC", 64);
        codes.put(code, new Code(message, now.plus(CODE_LIFE), false));
        bound(codes);
        return code;
    }

    /** @throws ApiError 42022 unknown or used, 42003 older than 72 hours */
    synchronized AppMessage messageOf(String code, Instant now) {
        Code known = codes.get(code);
        if (known == null || known.used()) {
            throw new ApiError(42022, "response_code is invalid or has been used");
        }
        if (now.isAfter(known.end())) {
            throw new ApiError(42003, "response_code expired");
        }
        return known.message();
    }

    /** Of two who use the same code at once, one is refused with 42022. */
    synchronized void spend(String code, Instant now) {
        AppMessage message = messageOf(code, now);
        codes.put(code, new Code(message, now, true));
    }

    private static void bound(Map<String, ?> map) {
        if (map.size() > KEPT) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
