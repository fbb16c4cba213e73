package io.repairbot.dialogue.engine;

import io.repairbot.community.Home;
import io.repairbot.phrase.Choice;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import java.util.List;
import java.util.Map;

/** Homes as choices: {@code home:<id>:<building>:<unit>:<room>}. */
final class Doors {
    private Doors() {}

    static Reply ask(Line line, Map<String, String> facts, List<Home> homes) {
        return new Reply(line, facts, choices(homes));
    }

    static List<Choice> choices(List<Home> homes) {
        return homes.stream()
                .map(h -> new Choice(
                        ChoiceCode.HOME.about(h.id() + ":" + h.building() + ":" + h.unit() + ":" + h.room()),
                        h.label()))
                .toList();
    }
}
