package io.repairbot.dialogue.inbox;

import io.repairbot.understanding.PhoneMask;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A message as the platform gave it, with the phone numbers in its words masked (F3). */
final class RawMask {
    private static final JsonMapper JSON = new JsonMapper();

    private RawMask() {}

    /** What is no JSON is masked as words. */
    static String masked(String raw) {
        try {
            return JSON.writeValueAsString(masked(JSON.readTree(raw)));
        } catch (JacksonException noJson) {
            return PhoneMask.masked(raw);
        }
    }

    private static JsonNode masked(JsonNode node) {
        if (node.isString()) return JsonNodeFactory.instance.stringNode(PhoneMask.masked(node.asString()));
        if (node instanceof ArrayNode array) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> all.add(masked(each)));
            return all;
        }
        if (!(node instanceof ObjectNode object)) return node;
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) all.set(field.getKey(), masked(field.getValue()));
        return all;
    }
}
