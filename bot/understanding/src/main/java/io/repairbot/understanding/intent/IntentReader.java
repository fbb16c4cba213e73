package io.repairbot.understanding.intent;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.ShortAnswer;
import io.repairbot.understanding.cue.Cue;
import io.repairbot.understanding.cue.Cues;
import io.repairbot.understanding.cue.Language;
import io.repairbot.understanding.cue.Sheet;
import io.repairbot.understanding.text.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Weighs the words for each intent: what must not be missed first (people in danger, a human asked for), small talk last. */
public final class IntentReader {
    private static final Set<Danger> LIFE = EnumSet.of(Danger.FIRE, Danger.TRAPPED);
    private static final Intent[] FIRST = {
        Intent.EMERGENCY, Intent.HUMAN, Intent.RESTART, Intent.CHANGE, Intent.CANCEL, Intent.COMPLAIN
    };
    private static final Intent[] LAST = {Intent.PROGRESS, Intent.REPORT, Intent.THANK, Intent.GREET, Intent.CHAT};
    private static final String SURE = "PROGRESS_SURE";
    private static final Cues WORDS = words();

    /**
     * What the other readers found in the same message.
     *
     * @param fault whether it says what is wrong
     * @param details whether it names a place, a time or a thing
     */
    public record Context(Set<Danger> dangers, boolean fault, boolean details, ShortAnswer answer) {}

    private static Cues words() {
        Language language = Language.beside(IntentReader.class, "intents.txt");
        Sheet sheet = new Sheet().neutral(language.words("neutral"));
        language.names().stream()
                .filter(name -> !name.equals("neutral"))
                .forEach(name -> sheet.add(name, language.words(name), java.util.List.of()));
        return sheet.compile(Cues.Places.COUNT);
    }

    public IntentFinding read(Text text, Context context) {
        Map<String, String> said = new HashMap<>();
        for (Cue cue : WORDS.find(text)) {
            said.put(cue.name(), cue.words(text));
        }
        if (context.dangers().stream().anyMatch(LIFE::contains)) {
            return new IntentFinding(Intent.EMERGENCY, said.getOrDefault("EMERGENCY", ""));
        }
        if (context.answer() != ShortAnswer.NONE) {
            return new IntentFinding(Intent.CHAT, "");
        }
        return weighed(said, context);
    }

    private static IntentFinding weighed(Map<String, String> said, Context context) {
        for (Intent intent : FIRST) {
            if (said.containsKey(intent.name())) {
                return new IntentFinding(intent, said.get(intent.name()));
            }
        }
        if (said.containsKey(SURE)) {
            return new IntentFinding(Intent.PROGRESS, said.get(SURE));
        }
        return context.fault() ? new IntentFinding(Intent.REPORT, "") : withoutFault(said, context);
    }

    private static IntentFinding withoutFault(Map<String, String> said, Context context) {
        for (Intent intent : LAST) {
            if (said.containsKey(intent.name())
                    && (intent == Intent.PROGRESS || intent == Intent.REPORT || !context.details())) {
                return new IntentFinding(intent, said.get(intent.name()));
            }
        }
        return new IntentFinding(context.details() ? Intent.REPORT : Intent.UNKNOWN, "");
    }
}
