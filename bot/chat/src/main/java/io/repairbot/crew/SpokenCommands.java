package io.repairbot.crew;

import io.repairbot.staff.StaffMember;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All commands by word; of several that fit the longest is meant. The start fails when two want the same. */
@Component
class SpokenCommands {
    private final Map<String, SpokenCommand> commands =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    SpokenCommands(List<SpokenCommand> all) {
        all.forEach(command -> command.words().forEach(word -> put(word, command)));
    }

    /** @param asked whether a question is open, which a text that only mentions a word may answer */
    Optional<Runnable> find(StaffMember who, String text, boolean asked) {
        return commands.keySet().stream()
                .filter(word -> text.startsWith(word) || (!asked && isMeant(word, text)))
                .findFirst()
                .map(word -> () -> commands.get(word).heard(who, without(text, word)));
    }

    private boolean isMeant(String word, String text) {
        return commands.get(word).isAnywhere() && text.contains(word);
    }

    private static String without(String text, String word) {
        int at = text.indexOf(word);
        return (text.substring(0, at) + " " + text.substring(at + word.length())).strip();
    }

    private void put(String word, SpokenCommand command) {
        if (commands.put(word, command) != null) throw new IllegalStateException("Two commands are called " + word);
    }
}
