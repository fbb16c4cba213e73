package io.repairbot.catalogue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** {@code catalogue.yml} as it is written. */
record CatalogueFile(
        @JsonProperty(required = true) Map<String, String> trades,
        @JsonProperty(required = true) List<Line> services) {

    /** @param line where the service begins, for whoever must correct it */
    @JsonDeserialize(using = LineReader.class)
    record Line(int line, Service service) {}

    static class LineReader extends ValueDeserializer<Line> {
        @Override
        public Line deserialize(JsonParser parser, DeserializationContext context) {
            int line = parser.currentTokenLocation().getLineNr();
            return new Line(line, context.readValue(parser, Service.class));
        }
    }

    /** No record: of a record's unknown keys the parser tells only after the last key, when their line is forgotten. */
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    static class Service {
        @Nullable
        String code;

        @Nullable
        String name;

        @Nullable
        String trade;

        @Nullable
        Boolean offered;

        @Nullable
        Boolean urgent;

        @Nullable
        Boolean paid;

        @Nullable
        String explanation;

        @Nullable
        String fee;

        @Nullable
        Integer feeLimit;

        @Nullable
        String area;

        @Nullable
        String outage;
        /** The sentence reader's business, like {@code hints}: allowed, not looked at. */
        @Nullable
        Object words;

        @Nullable
        Object hints;

        /** Names of required keys that are not there. */
        List<String> missing() {
            Map<String, @Nullable Object> required = new LinkedHashMap<>();
            required.put("code", code);
            required.put("name", name);
            required.put("trade", trade);
            required.put("offered", offered);
            required.put("urgent", urgent);
            required.put("paid", paid);
            required.values()
                    .removeIf(value -> value != null && !value.toString().isBlank());
            return List.copyOf(required.keySet());
        }

        ServiceItem item() {
            return new ServiceItem(code, name, trade, offered, urgent, paid, explanation, fee, feeLimit, area, outage);
        }
    }
}
