package io.repairbot.dialogue.engine;

import io.repairbot.phrase.Choice;
import io.repairbot.script.Line;
import java.util.List;
import java.util.Map;

/** @param choices besides those of the script; ids are codes without the menu's number */
record Reply(Line line, Map<String, String> facts, List<Choice> choices) {
    static Reply of(Line line) {
        return new Reply(line, Map.of(), List.of());
    }

    static Reply of(Line line, Map<String, String> facts) {
        return new Reply(line, facts, List.of());
    }
}
