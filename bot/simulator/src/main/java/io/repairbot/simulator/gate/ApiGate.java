package io.repairbot.simulator.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriComponentsBuilder;

/** What every API call passes: faults, trusted IP, rate limit, token, wire log. The answer is held back until the call's effect is complete. */
public final class ApiGate implements Filter {
    private final FaultSwitch faults;
    private final Tokens tokens;
    private final WireLog wire;
    private final Clock clock;

    public ApiGate(FaultSwitch faults, Tokens tokens, WireLog wire, Clock clock) {
        this.faults = faults;
        this.tokens = tokens;
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest call = (HttpServletRequest) request;
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper((HttpServletResponse) response);
        long start = System.nanoTime();
        boolean struck = faults.strikes();
        boolean cut = struck && ThreadLocalRandom.current().nextBoolean();
        pass(call, answer, chain, struck && !cut);
        linger();
        log(call, cut ? 0 : answer.getStatus(), start);
        if (cut) {
            cutOff((HttpServletResponse) response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private void pass(HttpServletRequest call, ContentCachingResponseWrapper answer, FilterChain chain, boolean busy)
            throws IOException, ServletException {
        if (faults.now().down()) {
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            check(call, busy);
        } catch (ApiError refusal) {
            call.setAttribute(Api.codeAttribute(), refusal.code());
            answer.setContentType("application/json; charset=UTF-8");
            answer.getOutputStream()
                    .write(Json.MAPPER.writeValueAsBytes(ErrorAnswer.of(refusal, call.getRemoteAddr())));
            return;
        }
        chain.doFilter(call, answer);
    }

    private void check(HttpServletRequest call, boolean busy) {
        if (busy) {
            throw new ApiError(-1, "system busy");
        }
        if (call.getRequestURI().equals("/cgi-bin/gettoken")) {
            return;
        }
        tokens.check(token(call));
        if (faults.now().blockIp()) {
            throw new ApiError(60020, "not allow to access from your ip");
        }
        if (faults.now().rateLimited()) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }

    /** From the query string only; asking the container for it would swallow a body sent as a form. */
    private static @Nullable String token(HttpServletRequest call) {
        return UriComponentsBuilder.newInstance()
                .query(call.getQueryString())
                .build()
                .getQueryParams()
                .getFirst("access_token");
    }

    private void linger() {
        try {
            Thread.sleep(faults.now().slowMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The effect has happened, but the caller never learns it: the answer ends before its announced length. */
    private static void cutOff(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setContentType("application/json; charset=UTF-8");
        response.setContentLength(4096);
        response.flushBuffer();
    }

    private void log(HttpServletRequest call, int status, long start) {
        Object code = call.getAttribute(Api.codeAttribute());
        wire.add(Wire.of(
                clock.instant(),
                "api",
                call.getMethod(),
                call.getRequestURI(),
                status,
                code instanceof Integer known ? known : Integer.valueOf(0),
                System.nanoTime() - start,
                Summary.of(call.getAttribute(Api.bodyAttribute()))));
    }
}
