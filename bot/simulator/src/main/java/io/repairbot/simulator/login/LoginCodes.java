package io.repairbot.simulator.login;

import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Codes that say who somebody is (page 91023): each works once and for five minutes. Thread-safe. */
public final class LoginCodes implements Api.Part {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Issued> codes = new LinkedHashMap<>();

    public LoginCodes(Clock clock) {
        this.clock = clock;
    }

    /** @param userid null for somebody outside the company */
    private record Issued(@Nullable String userid, Instant end) {}

    synchronized String issue(@Nullable String userid) {
        if (codes.size() >= MOST) codes.remove(codes.keySet().iterator().next());
        String code = Secrets.random("CODE", 43);
        codes.put(code, new Issued(userid, clock.instant().plus(LIFE)));
        return code;
    }

    @Override
    public void addTo(Api api) {
        api.get("/cgi-bin/auth/getuserinfo", this::redeem);
    }

    private synchronized ObjectNode redeem(Body query) {
        Issued issued = codes.remove(query.text("code"));
        if (issued == null || !clock.instant().isBefore(issued.end())) throw new ApiError(40029, "invalid code");
        return issued.userid() == null
                ? Json.object().put("openid", Secrets.random("o", 28))
                : Json.object().put("userid", issued.userid());
    }
}
