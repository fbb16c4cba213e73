package io.repairbot.simulator;

import io.repairbot.simulator.gate.Faults;
import io.repairbot.simulator.gate.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The phones of a running simulator, for tests: people talk, tap and wait for answers. */
public final class Phones {
    private final PageClient page;

    private Phones(PageClient page) {
        this.page = page;
    }

    public static Phones at(String baseUrl) {
        return new Phones(new PageClient(baseUrl));
    }

    /** Somebody new, who has just opened the chat of the first account. */
    public Resident resident(String name) {
        return join(Map.of("name", name));
    }

    /** Somebody new, who opened the chat by a link or code of this scene. */
    public Resident resident(String name, String openKfid, String scene, String sceneParam) {
        return join(Map.of("name", name, "openKfid", openKfid, "scene", scene, "sceneParam", sceneParam));
    }

    private Resident join(Map<String, String> who) {
        String id = page.post("/sim/residents", who).path("id").asString();
        return new Resident(page, id, who.get("name"));
    }

    /** A member of the company by his userid. */
    public Staff staff(String userid) {
        return new Staff(page, userid);
    }

    /** Everybody's clock; only with a {@link MovableClock}. */
    public void moveClock(Duration step) {
        page.post("/sim/clock", Map.of("advance", step.toString()));
    }

    /** Switches one fault, e.g. {@code faults("errorPercent", 20)}; names as in {@link Faults}. */
    public void faults(String name, Object value) {
        faults(Map.of(name, value));
    }

    /** Switches several; the others stay as they are. */
    public void faults(Map<String, ?> changes) {
        page.put("/sim/faults", changes);
    }

    public void noFaults() {
        page.put("/sim/faults", Faults.NONE);
    }

    /** All access tokens are void from now on. */
    public void expireToken() {
        page.post("/sim/faults/expire-token", Map.of());
    }

    /** The last exchanges between WeCom and the bot, newest last. */
    public List<Wire> wire() {
        return List.of(page.get("/sim/wire", Wire[].class));
    }

    static String path(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
