package io.repairbot.crew;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All buttons by verb; the start fails when two want the same. */
@Component
class CardButtons {
    private final Map<String, CardButton> buttons = new HashMap<>();

    CardButtons(List<CardButton> all) {
        all.forEach(button -> button.verbs().forEach(verb -> put(verb, button)));
    }

    Optional<CardButton> find(String verb) {
        return Optional.ofNullable(buttons.get(verb));
    }

    private void put(String verb, CardButton button) {
        if (buttons.put(verb, button) != null) throw new IllegalStateException("Two buttons have the verb " + verb);
    }
}
