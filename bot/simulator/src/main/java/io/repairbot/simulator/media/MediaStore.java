package io.repairbot.simulator.media;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files by media_id (pages 90253, 90254). When memory is full the oldest go first, as if their three days were over. Thread-safe. */
public final class MediaStore {
    private static final Duration LIFE = Duration.ofDays(3);
    private static final long CAPACITY = 128L << 20;
    private final Clock clock;
    private final Map<String, MediaFile> files = new LinkedHashMap<>();
    private long size;

    public MediaStore(Clock clock) {
        this.clock = clock;
    }

    public synchronized MediaFile keep(String type, String name, String contentType, byte[] bytes) {
        MediaFile file = new MediaFile(Secrets.random("MD", 48), type, name, contentType, bytes, clock.instant());
        files.put(file.id(), file);
        size += bytes.length;
        while (size > CAPACITY) {
            size -= files.remove(files.keySet().iterator().next()).bytes().length;
        }
        return file;
    }

    /** @throws ApiError 40007 when there is no such file or its three days are over */
    public MediaFile live(String id) {
        MediaFile file = find(id);
        if (file == null || clock.instant().isAfter(file.at().plus(LIFE))) {
            throw new ApiError(40007, "invalid media_id");
        }
        return file;
    }

    /** Also after the three days: a phone goes on showing what it has shown. */
    public synchronized @Nullable MediaFile find(String id) {
        return files.get(id);
    }
}
