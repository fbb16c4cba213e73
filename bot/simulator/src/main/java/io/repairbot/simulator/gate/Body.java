package io.repairbot.simulator.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a request. An explicit null counts as absent and a number may come as a string, as WeCom's clients send them. */
public final class Body {
    private final JsonNode json;
    private final String path;

    public Body(JsonNode json) {
        this(json, "");
    }

    private Body(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    public JsonNode json() {
        return json;
    }

    public boolean has(String field) {
        return !Json.absent(json.path(field));
    }

    public @Nullable String optional(String field) {
        JsonNode value = json.path(field);
        if (Json.absent(value)) {
            return null;
        }
        if (value.isContainer()) {
            throw ApiError.field(path + field, "expected type `string`");
        }
        return value.asString();
    }

    /** Empty when absent. */
    public String text(String field) {
        String value = optional(field);
        return value == null ? "" : value;
    }

    public String required(String field) {
        String value = text(field);
        if (value.isEmpty()) {
            throw ApiError.field(path + field, "unexpected empty string");
        }
        return value;
    }

    /** At most so many bytes of UTF-8. */
    public String limited(String field, int bytes) {
        String value = text(field);
        if (bytes(value) > bytes) {
            throw ApiError.field(path + field, "exceed max length " + bytes);
        }
        return value;
    }

    public String requiredLimited(String field, int bytes) {
        required(field);
        return limited(field, bytes);
    }

    public String matching(String field, Pattern shape) {
        String value = text(field);
        if (!shape.matcher(value).matches()) {
            throw ApiError.field(path + field, "has illegal characters or length");
        }
        return value;
    }

    public int number(String field, int fallback) {
        String value = text(field);
        try {
            return value.isEmpty() ? fallback : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw ApiError.field(path + field, "expected type `int`");
        }
    }

    public double decimal(String field) {
        String value = required(field);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw ApiError.field(path + field, "expected type `float`");
        }
    }

    public @Nullable Body optionalPart(String field) {
        JsonNode value = json.path(field);
        return value instanceof ObjectNode part ? new Body(part, path + field + ".") : null;
    }

    public Body part(String field) {
        Body part = optionalPart(field);
        if (part == null) {
            throw ApiError.field(path + field, "missing or no object");
        }
        return part;
    }

    /** Empty when absent. */
    public List<Body> parts(String field) {
        List<Body> parts = new ArrayList<>();
        for (JsonNode item : list(field)) {
            parts.add(new Body(item, path + field + "."));
        }
        return parts;
    }

    public List<String> strings(String field) {
        List<String> values = new ArrayList<>();
        list(field).forEach(item -> values.add(item.asString()));
        return values;
    }

    private JsonNode list(String field) {
        JsonNode value = json.path(field);
        if (!Json.absent(value) && !value.isArray()) {
            throw ApiError.field(path + field, "expected type `array`");
        }
        return value;
    }

    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
