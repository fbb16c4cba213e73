package io.repairbot.understanding.explain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of input.
 *
 * @param id given back as it came; null when the line has none
 * @param moment the resident's wall clock; null when the line leaves it to the reader
 */
public record Question(
        @Nullable JsonNode id, String input, @Nullable LocalDateTime moment) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws IllegalArgumentException saying what is wrong with the line */
    public static Question of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode input = node.path("input");
            if (!input.isString()) {
                throw new IllegalArgumentException("\"input\" must be a text");
            }
            return new Question(node.get("id"), input.asString(), moment(node.path("reference_datetime")));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable LocalDateTime moment(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        try {
            return LocalDateTime.parse(node.asString());
        } catch (DateTimeException | JacksonException e) {
            throw new IllegalArgumentException("\"reference_datetime\" must look like 2026-07-22T10:00:00", e);
        }
    }
}
