package io.repairbot.channel;

import io.repairbot.persistence.Cut;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Each process writes its own: a sweep would run in one of them only. */
@Component
class SignBook implements Signs {
    private static final int DETAIL = 255;
    private static final long SECONDS = 5;
    private static final Logger log = LoggerFactory.getLogger(SignBook.class);

    private final Map<Sign, Seen> fresh = new ConcurrentHashMap<>();
    private final Rows rows;
    private final Clock clock;
    private final ScheduledExecutorService pen = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "channel-signs");
        thread.setDaemon(true);
        return thread;
    });

    SignBook(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        pen.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void saw(Sign sign, String detail) {
        keep(sign, new Seen(clock.instant(), 1, Cut.to(DETAIL, detail)));
    }

    private void keep(Sign sign, Seen seen) {
        fresh.merge(sign, seen, Seen::and);
    }

    /** What could not be written is tried again with the next. */
    void write() {
        for (Sign sign : Sign.values()) {
            Seen seen = fresh.remove(sign);
            if (seen == null) continue;
            try {
                rows.write(sign, seen.at(), seen.times(), seen.detail());
            } catch (DataAccessException down) {
                keep(sign, seen);
                log.warn("{} is written down later: {}", sign, down.getClass().getSimpleName());
            }
        }
    }

    @PreDestroy
    void stop() {
        pen.shutdown();
        write();
    }

    private record Seen(Instant at, long times, String detail) {
        Seen and(Seen other) {
            Seen later = other.at.isBefore(at) ? this : other;
            return new Seen(later.at, times + other.times, later.detail);
        }
    }

    @Mapper
    interface Rows {
        /** Of two processes the later one's detail stands; {@code last_at} must be set last. */
        @Insert("INSERT INTO channel_sign (sign, last_at, times, detail) VALUES (#{sign}, #{at}, #{times}, #{detail})"
                + " ON DUPLICATE KEY UPDATE detail = IF(VALUES(last_at) >= last_at, VALUES(detail), detail),"
                + " times = times + VALUES(times), last_at = GREATEST(last_at, VALUES(last_at))")
        void write(
                @Param("sign") Sign sign,
                @Param("at") Instant at,
                @Param("times") long times,
                @Param("detail") String detail);
    }
}
