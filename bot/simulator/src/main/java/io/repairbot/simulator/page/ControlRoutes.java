package io.repairbot.simulator.page;

import io.repairbot.simulator.MovableClock;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Tokens;
import io.repairbot.simulator.gate.WireLog;
import io.repairbot.simulator.phone.EventHub;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/** Clock, faults and the wire log. */
final class ControlRoutes {
    private final Clock clock;
    private final FaultSwitch faults;
    private final Tokens tokens;
    private final WireLog wire;
    private final EventHub hub;

    ControlRoutes(Clock clock, FaultSwitch faults, Tokens tokens, WireLog wire, EventHub hub) {
        this.clock = clock;
        this.faults = faults;
        this.tokens = tokens;
        this.wire = wire;
        this.hub = hub;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.POST("/sim/clock", this::move)
                .PUT("/sim/faults", this::change)
                .POST("/sim/faults/expire-token", this::expire)
                .GET("/sim/wire", request -> ServerResponse.ok().body(wire.lines()));
    }

    private ServerResponse move(ServerRequest request) throws IOException {
        if (!(clock instanceof MovableClock movable)) {
            throw Refusal.conflict("这里的时钟走的是真实时间，不能拨动。");
        }
        Duration step = step(Requests.json(request));
        if (step.isNegative()) {
            throw Refusal.conflict("时钟只能往前拨，不能往回拨。");
        }
        movable.advance(step);
        Map<String, Instant> now = Map.of("now", clock.instant());
        hub.publish("clock", now);
        return ServerResponse.ok().body(now);
    }

    private Duration step(ObjectNode json) {
        try {
            return json.has("advance")
                    ? Duration.parse(Requests.required(json, "advance"))
                    : Duration.between(clock.instant(), Instant.parse(Requests.required(json, "to")));
        } catch (DateTimeException e) {
            throw Refusal.bad("时间要写成 PT2H 或 2026-11-24T12:00:00Z 这样。");
        }
    }

    private ServerResponse change(ServerRequest request) throws IOException {
        try {
            return ServerResponse.ok().body(faults.change(Requests.json(request)));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad(String.valueOf(e.getMessage()));
        }
    }

    private ServerResponse expire(ServerRequest request) {
        tokens.expire();
        return Requests.done();
    }
}
