package io.repairbot.wecom.api;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.config.WxCpConfigStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts JSON through the library and turns its three kinds of exception into results. Logs codes only: its messages carry tokens and texts. */
@Component
class Wire {
    /** Longer than a hiccup, short enough for a resident who waits. */
    static final Duration AFTER_HICCUP = Duration.ofSeconds(2);

    private static final Duration AFTER_RATE_LIMIT = Duration.ofSeconds(60);
    private static final Duration AFTER_TOKEN = Duration.ofSeconds(10);
    /** Set-up faults are repaired by people. */
    private static final Duration AFTER_SET_UP = Duration.ofMinutes(1);

    private static final Duration SAID_AGAIN = Duration.ofMinutes(10);
    /** The library's own code. */
    private static final int EMPTY_ANSWER = -99;

    private static final Logger log = LoggerFactory.getLogger(Wire.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WxCpService service;
    private final WxCpConfigStorage config;
    private final Signs signs;

    private final Clock clock;
    private final Map<String, Instant> reported = new ConcurrentHashMap<>();
    private volatile Instant quietUntil = Instant.MIN;

    Wire(WxCpService service, Signs signs, Clock clock) {
        this.signs = signs;
        this.service = service;
        this.clock = clock;
        this.config = service.getWxCpConfigStorage();
    }

    /** @param reader turns an answer with errcode 0 into a result */
    CallResult call(String path, JsonNode body, Function<JsonNode, CallResult> reader) {
        if (clock.instant().isBefore(quietUntil)) return new CallResult.RetryLater(AFTER_TOKEN, "no valid token");
        try {
            return reader.apply(post(path, body));
        } catch (WxErrorException refused) {
            return refused(path, refused.getError());
        } catch (WxRuntimeException | com.google.gson.JsonSyntaxException | JacksonException unclear) {
            return unclear(path, unclear);
        }
    }

    JsonNode post(String path, JsonNode body) throws WxErrorException {
        return JSON.readTree(service.post(config.getApiUrl(path), JSON.writeValueAsString(body)));
    }

    private CallResult refused(String path, WxError error) {
        int code = error.getErrorCode();
        Trouble trouble = Trouble.of(code);
        String problem = code + " " + trouble;
        String words = String.valueOf(error.getErrorMsgEn());
        if (code == EMPTY_ANSWER) return new CallResult.OutcomeUnknown("empty answer");
        // Ids of ours are always well-formed, so a complaint about one means that the platform has it; the code is not
        // published (section 3.5).
        if (words.contains("msgid")) return new CallResult.AlreadySent();
        report(path, problem, trouble, words);
        return switch (trouble) {
            case BUSY -> new CallResult.RetryLater(AFTER_HICCUP, problem);
            case RATE -> new CallResult.RetryLater(AFTER_RATE_LIMIT, problem);
            case TOKEN -> quiet(problem);
            case SET_UP -> new CallResult.RetryLater(AFTER_SET_UP, problem);
            case TASK_EXISTS -> new CallResult.AlreadySent();
            default -> new CallResult.Refused(trouble, problem);
        };
    }

    /** Asking with a wrong secret again and again gets the whole address blocked for an hour (section 2). */
    private CallResult quiet(String problem) {
        quietUntil = clock.instant().plus(AFTER_TOKEN);
        return new CallResult.RetryLater(AFTER_TOKEN, problem);
    }

    /** The platform's words only where they tell people what to do (60020 names the address to allow). The same trouble is not said again for a while. */
    private void report(String path, String problem, Trouble trouble, String words) {
        if (trouble == Trouble.TOKEN || trouble == Trouble.SET_UP) signs.saw(Sign.SET_UP_REFUSED, problem);
        Instant now = clock.instant();
        Instant before = reported.get(path + problem);
        if (before != null && now.isBefore(before.plus(SAID_AGAIN))) return;
        reported.put(path + problem, now);
        switch (trouble) {
            case TOKEN, SET_UP ->
                log.error(
                        "WeCom refused {}: {}; somebody must repair the set-up: {}",
                        path,
                        problem,
                        WireText.characters(words, 200));
            case BAD_REQUEST -> log.error("WeCom refused {}: {}", path, problem);
            default -> log.warn("WeCom refused {}: {}", path, problem);
        }
    }

    private static CallResult unclear(String path, Exception unclear) {
        Throwable cause = unclear.getCause();
        if (unclear instanceof WxRuntimeException && cause == null) {
            // The library's words for "refused twice, busy at first": the second code is lost, but both were refusals.
            log.warn("WeCom refused {}: busy", path);
            return new CallResult.RetryLater(AFTER_HICCUP, "-1 " + Trouble.BUSY);
        }
        String kind = (cause == null ? unclear : cause).getClass().getSimpleName();
        log.warn("No answer from WeCom to {}: {}", path, kind);
        return new CallResult.OutcomeUnknown(kind);
    }
}
