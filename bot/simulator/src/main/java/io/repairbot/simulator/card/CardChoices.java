package io.repairbot.simulator.card;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be tapped or chosen on a card. Every key is unique on it. */
public final class CardChoices {
    private static final int KEY = 1024;
    private static final int ID = 128;

    private CardChoices() {}

    static void check(Body card, String type) {
        Set<String> keys = new HashSet<>();
        switch (type) {
            case "button_interaction" -> buttons(card, keys);
            case "vote_interaction" -> vote(card);
            case "multiple_interaction" -> multiple(card);
            default -> {}
        }
        Body menu = card.optionalPart("action_menu");
        if (menu != null) {
            actions(menu, keys);
        }
    }

    private static void buttons(Body card, Set<String> keys) {
        List<Body> buttons = card.parts("button_list");
        CardRules.length(buttons, 1, 6, 42039, "button_list");
        for (Body button : buttons) {
            CardRules.key(button.optional("text"), Integer.MAX_VALUE, 42038, "button text");
            if (button.number("type", 0) == 1) {
                CardRules.jump(button, 1, 42028);
            } else {
                unique(button, keys, 42039);
            }
        }
        Body selection = card.optionalPart("button_selection");
        if (selection != null) {
            question(selection, 10);
        }
    }

    private static void vote(Body card) {
        Body checkbox = card.optionalPart("checkbox");
        if (checkbox == null) {
            throw new ApiError(42043, "missing checkbox");
        }
        question(checkbox, 20);
        submit(card);
    }

    private static void multiple(Body card) {
        List<Body> selects = card.parts("select_list");
        CardRules.length(selects, 1, 3, 42047, "select_list");
        Set<String> questions = new HashSet<>();
        for (Body select : selects) {
            question(select, 10);
            if (!questions.add(select.text("question_key"))) {
                throw new ApiError(42043, "question_key is not unique");
            }
        }
        submit(card);
    }

    private static void question(Body question, int most) {
        CardRules.key(question.optional("question_key"), KEY, 42043, "question_key");
        List<Body> options = question.parts("option_list");
        CardRules.length(options, 1, most, 42037, "option_list");
        Set<String> ids = new HashSet<>();
        for (Body option : options) {
            CardRules.key(option.optional("id"), ID, 42040, "option id");
            CardRules.key(option.optional("text"), Integer.MAX_VALUE, 42041, "option text");
            if (!ids.add(option.text("id"))) {
                throw new ApiError(42040, "option id is not unique");
            }
        }
    }

    private static void submit(Body card) {
        Body button = card.optionalPart("submit_button");
        CardRules.key(button == null ? null : button.optional("key"), KEY, 42046, "submit key");
    }

    private static void actions(Body menu, Set<String> keys) {
        List<Body> actions = menu.parts("action_list");
        CardRules.length(actions, 1, 3, 42051, "action_list");
        actions.forEach(action -> unique(action, keys, 42051));
    }

    private static void unique(Body holder, Set<String> keys, int code) {
        CardRules.key(holder.optional("key"), KEY, code, "key");
        if (!keys.add(holder.text("key"))) {
            throw new ApiError(code, "key is not unique");
        }
    }

    public static boolean isAction(Body card, String key) {
        Body menu = card.optionalPart("action_menu");
        return menu != null && holds(menu.parts("action_list"), key);
    }

    public static boolean isButton(Body card, String key) {
        boolean submit =
                card.json().path("submit_button").path("key").asString("").equals(key);
        return submit || (!Json.absent(card.json().path("button_list")) && holds(card.parts("button_list"), key));
    }

    private static boolean holds(List<Body> holders, String key) {
        return holders.stream()
                .anyMatch(holder ->
                        holder.number("type", 0) == 0 && holder.text("key").equals(key));
    }
}
