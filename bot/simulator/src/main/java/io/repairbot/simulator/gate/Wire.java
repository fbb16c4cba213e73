package io.repairbot.simulator.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One exchange between WeCom and the bot, without secrets.
 *
 * @param direction callback (WeCom asks the bot) or api (the bot asks WeCom)
 * @param status HTTP status; 0 when there was no answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wire(
        Instant at,
        String direction,
        String method,
        String path,
        int status,
        @Nullable Integer errcode,
        long millis,
        long micros,
        String summary) {
    /** @param nanos how long it took */
    public static Wire of(
            Instant at,
            String direction,
            String method,
            String path,
            int status,
            @Nullable Integer errcode,
            long nanos,
            String summary) {
        return new Wire(at, direction, method, path, status, errcode, nanos / 1_000_000, nanos / 1_000, summary);
    }
}
