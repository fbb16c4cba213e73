package io.repairbot.digest;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A kept card in one line. Only a process with chat has the words; only there the sweep runs. */
@Component
class KeptLines {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final ObjectProvider<Headlines> headlines;
    private final JsonMapper json;

    KeptLines(ObjectProvider<Headlines> headlines, JsonMapper json) {
        this.headlines = headlines;
        this.json = json;
    }

    String of(KeptRow row) {
        return headlines.getObject().of(row.template(), json.readValue(row.facts(), FACTS));
    }
}
