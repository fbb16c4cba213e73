package io.repairbot.dialogue.conversation;

import io.repairbot.notice.NoticeDelivery;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What one stored message leads to, in the caller's transaction. */
@Component
public class MessageTurn {
    private static final Logger log = LoggerFactory.getLogger(MessageTurn.class);
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final Dialogue dialogue;
    private final Arrival arrival;
    private final NoticeDelivery delivery;
    private final JsonMapper json;

    MessageTurn(Dialogue dialogue, Arrival arrival, NoticeDelivery delivery, JsonMapper json) {
        this.dialogue = dialogue;
        this.arrival = arrival;
        this.delivery = delivery;
        this.json = json;
    }

    /** What becomes of the row. */
    public enum End {
        PROCESSED,
        IGNORED
    }

    /** @param talk the locked conversation; empty when the message concerns no resident of ours */
    public End answer(Optional<Talk> talk, InboundRow row) {
        Map<String, String> details = details(row);
        return switch (row.kind()) {
            case UNKNOWN -> End.IGNORED;
            case SEND_FAILED -> sendFailed(details);
            default ->
                talk.filter(t -> !"true".equals(details.get("stale")))
                        .map(t -> answer(t, row, details))
                        .orElse(End.IGNORED);
        };
    }

    private End answer(Talk talk, InboundRow row, Map<String, String> details) {
        switch (row.kind()) {
            case BY_SERVICER -> arrival.servedByHuman(talk, true);
            case SESSION_CHANGED -> arrival.servedByHuman(talk, !"3".equals(details.get("change")));
            case ENTERED -> arrival.entered(talk, row, details);
            case RECALLED -> arrival.recalled(talk, row, details.getOrDefault("recalledId", ""));
            default -> dialogue.answer(talk, row);
        }
        return End.PROCESSED;
    }

    private End sendFailed(Map<String, String> details) {
        String failed = details.get("failedId");
        if (failed == null) return End.IGNORED;
        delivery.failedAfterAll(failed, details.getOrDefault("failType", "0"));
        return End.PROCESSED;
    }

    private Map<String, String> details(InboundRow row) {
        try {
            return json.readValue(row.details(), STRINGS);
        } catch (JacksonException unreadable) {
            log.warn("Details of message {} cannot be read", row.id(), unreadable);
            return Map.of();
        }
    }
}
