package io.repairbot.simulator.page;

import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The QR codes a resident can scan on the page. What they say is the bot's business: here they are only offered. */
public final class Doors {
    private volatile List<Door> doors = List.of();

    /** @param sceneParam what the code brings along, at most 128 characters */
    public record Door(String label, String sceneParam) {}

    public void offer(List<Door> offered) {
        doors = List.copyOf(offered);
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/sim/doors", request -> ServerResponse.ok().body(doors))
                .build();
    }
}
