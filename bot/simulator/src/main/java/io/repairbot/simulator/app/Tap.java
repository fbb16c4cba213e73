package io.repairbot.simulator.app;

import io.repairbot.simulator.card.CardChoices;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.phone.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A tap on a card, checked against what the card shows now. The card itself stays as it is until the bot changes it. */
record Tap(Item item, String key, Map<String, List<String>> selected) {

    /** @throws IllegalStateException with a sentence when there is nothing to tap any more */
    static Tap on(@Nullable Item item, String key, Map<String, List<String>> chosen) {
        if (item == null || item.card() == null || !item.type().equals("card")) {
            throw new IllegalStateException("没有这张卡片。");
        }
        if (item.recalled()) {
            throw new IllegalStateException("这张卡片已撤回。");
        }
        Body card = new Body(item.card());
        boolean live = item.disabledText() == null && CardChoices.isButton(card, key);
        if (!live && !CardChoices.isAction(card, key)) {
            throw new IllegalStateException("卡片上没有这个按钮，或按钮已失效。");
        }
        return new Tap(item, key, answers(item.card(), chosen));
    }

    String event() {
        return CardChoices.isAction(new Body(card()), key) ? "template_card_menu_event" : "template_card_event";
    }

    JsonNode card() {
        return item.card() == null ? Json.object() : item.card();
    }

    private static Map<String, List<String>> answers(JsonNode card, Map<String, List<String>> chosen) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (JsonNode question : questions(card)) {
            String name = question.path("question_key").asString("");
            answers.put(name, checked(question, chosen.getOrDefault(name, preset(question))));
        }
        if (!answers.keySet().containsAll(chosen.keySet())) {
            throw new IllegalStateException("卡片上没有这个选择题。");
        }
        return answers;
    }

    private static List<JsonNode> questions(JsonNode card) {
        List<JsonNode> questions = new ArrayList<>();
        card.path("select_list").forEach(questions::add);
        for (String single : List.of("button_selection", "checkbox")) {
            if (!Json.absent(card.path(single))) {
                questions.add(card.path(single));
            }
        }
        return questions;
    }

    private static List<String> preset(JsonNode question) {
        List<String> ids = new ArrayList<>();
        String selected = question.path("selected_id").asString("");
        for (JsonNode option : question.path("option_list")) {
            String id = option.path("id").asString("");
            if (id.equals(selected) || option.path("is_checked").asBoolean(false)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<String> checked(JsonNode question, List<String> ids) {
        List<String> offered = new ArrayList<>();
        question.path("option_list")
                .forEach(option -> offered.add(option.path("id").asString("")));
        if (!offered.containsAll(ids)) {
            throw new IllegalStateException("没有这个选项。");
        }
        return ids;
    }
}
