package io.repairbot.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** {@code reasons.yml} as it is written. */
record ReasonFile(
        @JsonProperty(required = true) List<Line> declining,

        @JsonProperty(value = "handing-back", required = true)
        List<Line> handingBack) {

    /** @param line where it begins, for whoever must correct it */
    @JsonDeserialize(using = LineReader.class)
    record Line(int line, Entry entry) {
        Reason reason() {
            return new Reason(entry.code(), entry.label(), next(entry.next()).orElse(null));
        }
    }

    /** Empty when there is no such step. */
    static Optional<Reason.Next> next(@Nullable String word) {
        return Arrays.stream(Reason.Next.values())
                .filter(next ->
                        next.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    record Entry(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String label,
            @Nullable String next) {}

    static class LineReader extends ValueDeserializer<Line> {
        @Override
        public Line deserialize(JsonParser parser, DeserializationContext context) {
            int line = parser.currentTokenLocation().getLineNr();
            return new Line(line, context.readValue(parser, Entry.class));
        }
    }
}
