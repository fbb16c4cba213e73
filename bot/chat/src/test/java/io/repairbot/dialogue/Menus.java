package io.repairbot.dialogue;

import io.repairbot.notice.Notice;
import io.repairbot.notice.Priority;
import io.repairbot.notice.Recipient;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a resident sees out of the facts of a notice. */
final class Menus {
    private static final JsonMapper JSON = new JsonMapper();

    private Menus() {}

    /** The words, with the choices behind them: {@code 请核对 [确认|修改]}. */
    static String text(Wording wording, String template, String facts) {
        Map<String, Object> all = JSON.readValue(facts, new TypeReference<Map<String, Object>>() {});
        Said said = wording.words(new Notice(
                "0", Recipient.resident(1), template, all, null, null, Priority.NORMAL, false, Instant.EPOCH));
        String choices = said.choices().stream().map(Choice::label).collect(Collectors.joining("|"));
        return said.text() + (choices.isEmpty() ? "" : " [" + choices + "]");
    }

    /** Id of the choice under a notice whose words come from a file; empty when it has none. */
    static String choice(Wording wording, String template, String facts, String label) {
        Map<String, Object> all = JSON.readValue(facts, new TypeReference<Map<String, Object>>() {});
        Notice notice = new Notice(
                "0", Recipient.resident(1), template, all, null, null, Priority.NORMAL, false, Instant.EPOCH);
        return wording.words(notice).choices().stream()
                .filter(choice -> choice.label().equals(label))
                .map(Choice::id)
                .findFirst()
                .orElse("");
    }

    static String text(String facts) {
        return JSON.readTree(facts).path("text").asString();
    }

    static List<Choice> choices(String facts) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode choice : JSON.readTree(facts).path("choices"))
            choices.add(new Choice(
                    choice.path("id").asString(), choice.path("label").asString()));
        return choices;
    }

    static String id(String facts, String label) {
        for (JsonNode choice : JSON.readTree(facts).path("choices")) {
            if (choice.path("label").asString().equals(label))
                return choice.path("id").asString();
        }
        throw new AssertionError("No choice " + label + " in " + facts);
    }
}
