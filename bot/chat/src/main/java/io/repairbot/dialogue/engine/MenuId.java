package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.State;
import io.repairbot.phrase.Choice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of the conversation's own choices: {@code d:<menu>:<code>}. Menus stay tappable for ever, so the number tells the last one from the rest. */
final class MenuId {
    private static final Pattern FORM = Pattern.compile("d:(\\d{1,18}):(.+)");

    private MenuId() {}

    static List<Choice> number(State state) {
        return state.offered().stream()
                .map(c -> new Choice("d:" + state.menu() + ":" + c.id(), c.label()))
                .toList();
    }

    /** The code when the id belongs to the last menu. */
    static Optional<String> code(State state, String menuId) {
        Matcher form = FORM.matcher(menuId);
        if (!form.matches() || Long.parseLong(form.group(1)) != state.menu()) return Optional.empty();
        return state.offered().stream()
                .map(Choice::id)
                .filter(form.group(2)::equals)
                .findFirst();
    }

    /** The code of the choice that was typed: its label, or its place in the list. */
    static Optional<String> typed(State state, String bare) {
        for (int i = 0; i < state.offered().size(); i++) {
            Choice choice = state.offered().get(i);
            if (choice.label().equals(bare) || String.valueOf(i + 1).equals(bare)) return Optional.of(choice.id());
        }
        return Optional.empty();
    }
}
