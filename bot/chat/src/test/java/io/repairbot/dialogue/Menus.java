package io.repairbot.dialogue;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a resident sees out of the facts of a notice. */
final class Menus {
    private static final JsonMapper JSON = new JsonMapper();

    private Menus() {}

    /** The words, with the choices behind them: {@code 请核对 [确认|修改]}. */
    static String text(String facts) {
        JsonNode node = JSON.readTree(facts);
        String choices = StreamSupport.stream(node.path("choices").spliterator(), false)
                .map(c -> c.path("label").asString())
                .collect(Collectors.joining("|"));
        return node.path("text").asString() + (choices.isEmpty() ? "" : " [" + choices + "]");
    }

    static String id(String facts, String label) {
        for (JsonNode choice : JSON.readTree(facts).path("choices")) {
            if (choice.path("label").asString().equals(label))
                return choice.path("id").asString();
        }
        throw new AssertionError("No choice " + label + " in " + facts);
    }
}
