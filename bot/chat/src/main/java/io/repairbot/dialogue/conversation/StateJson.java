package io.repairbot.dialogue.conversation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.repairbot.dialogue.turn.State;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The state as it stands in the row. A state of another version of the program is thrown away, and the resident is told once. */
final class StateJson {
    private static final Logger log = LoggerFactory.getLogger(StateJson.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .build();

    private StateJson() {}

    static String write(State state) {
        return JSON.writeValueAsString(state);
    }

    static State read(String stored, Instant now) {
        try {
            JsonNode tree = JSON.readTree(stored);
            if (tree.isEmpty()) return State.fresh(0, false, now);
            if (tree.path("schema").asInt(0) == State.SCHEMA) return JSON.treeToValue(tree, State.class);
            log.warn("A conversation was written by another version of the program: it starts afresh");
        } catch (JacksonException unreadable) {
            log.warn("A conversation cannot be read: it starts afresh", unreadable);
        }
        return State.fresh(now.getEpochSecond(), true, now);
    }
}
