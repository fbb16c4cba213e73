package io.repairbot.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a notice of a row. */
@Component
class NoticeReader {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private final JsonMapper json;

    NoticeReader(JsonMapper json) {
        this.json = json;
    }

    Notice notice(NoticeRow row) {
        return new Notice(
                row.id(),
                new Recipient(row.recipient()),
                row.template(),
                json.readValue(row.facts(), FACTS),
                row.card(),
                row.orderId(),
                row.priority(),
                row.prepaid(),
                row.createdAt());
    }
}
