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
        String summary) {}
