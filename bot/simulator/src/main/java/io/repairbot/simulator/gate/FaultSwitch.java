package io.repairbot.simulator.gate;

import io.repairbot.simulator.phone.EventHub;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults as they are set now. Thread-safe. */
public final class FaultSwitch {
    private final EventHub hub;
    private volatile Faults faults = Faults.NONE;

    public FaultSwitch(EventHub hub) {
        this.hub = hub;
    }

    public Faults now() {
        return faults;
    }

    /** @throws IllegalArgumentException with a sentence when a key is unknown or a value does not fit */
    public synchronized Faults change(JsonNode partial) {
        ObjectNode all = Json.MAPPER.valueToTree(faults);
        for (String key : partial.propertyNames()) {
            if (!all.has(key)) {
                throw new IllegalArgumentException("没有叫 " + key + " 的故障开关。");
            }
            all.set(key, partial.get(key));
        }
        faults = read(all);
        hub.publish("faults", faults);
        return faults;
    }

    private static Faults read(ObjectNode all) {
        try {
            return Json.MAPPER.treeToValue(all, Faults.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IllegalArgumentException reason) {
                throw reason;
            }
            throw new IllegalArgumentException("故障开关的值不对：" + all);
        }
    }

    boolean strikes() {
        int percent = faults.errorPercent();
        return percent > 0 && ThreadLocalRandom.current().nextInt(100) < percent;
    }
}
