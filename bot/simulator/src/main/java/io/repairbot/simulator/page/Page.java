package io.repairbot.simulator.page;

import io.repairbot.simulator.MovableClock;
import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.app.StaffPhones;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Faults;
import io.repairbot.simulator.gate.Tokens;
import io.repairbot.simulator.gate.WireLog;
import io.repairbot.simulator.kf.ResidentPhones;
import io.repairbot.simulator.media.MediaFile;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.phone.EventHub;
import io.repairbot.simulator.phone.ResidentView;
import io.repairbot.simulator.phone.StaffView;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The table of the page's calls. */
public final class Page {
    /** More phones than this are not shown; in a storm there are thousands. */
    private static final int PHONES = 60;

    private final SimulatorSettings settings;
    private final Clock clock;
    private final ResidentPhones residents;
    private final StaffPhones staff;
    private final MediaStore media;

    public Page(
            SimulatorSettings settings, Clock clock, ResidentPhones residents, StaffPhones staff, MediaStore media) {
        this.settings = settings;
        this.clock = clock;
        this.residents = residents;
        this.staff = staff;
        this.media = media;
    }

    record State(
            Instant now,
            boolean clockMovable,
            String corpName,
            List<ResidentPhones.AccountView> accounts,
            List<ResidentView> residents,
            List<StaffView> staff,
            Faults faults) {}

    public RouterFunction<ServerResponse> routes(FaultSwitch faults, Tokens tokens, WireLog wire, EventHub hub) {
        RouterFunctions.Builder routes = RouterFunctions.route()
                .GET("/sim/state", request -> state(faults))
                .GET("/sim/media/{id}", this::file);
        new ResidentRoutes(residents, media).addTo(routes);
        new StaffRoutes(staff, media).addTo(routes);
        new ControlRoutes(clock, faults, tokens, wire, hub).addTo(routes);
        return routes.onError(Refusal.class, (error, request) -> answer((Refusal) error))
                .build();
    }

    private ServerResponse state(FaultSwitch faults) {
        return ServerResponse.ok()
                .body(new State(
                        clock.instant(),
                        clock instanceof MovableClock,
                        settings.corpName(),
                        residents.accounts(),
                        residents.newest(PHONES),
                        staff.all(),
                        faults.now()));
    }

    private ServerResponse file(ServerRequest request) {
        MediaFile file = media.find(request.pathVariable("id"));
        if (file == null) {
            throw Refusal.notFound("没有这个文件。");
        }
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }

    private static ServerResponse answer(Refusal refusal) {
        return ServerResponse.status(refusal.status()).body(Map.of("error", String.valueOf(refusal.getMessage())));
    }
}
