package io.repairbot.understanding.fault;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.ServiceMention;
import io.repairbot.understanding.Urgency;
import io.repairbot.understanding.cue.Cue;
import io.repairbot.understanding.cue.Cues;
import io.repairbot.understanding.cue.Cues.Places;
import io.repairbot.understanding.cue.Language;
import io.repairbot.understanding.cue.Sheet;
import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is broken, how pressing it is and whether people are in danger. Immutable. */
public final class FaultReader {

    /** A message this short that only names a thing ("空调", "热水器洗着洗着就成这样") asks for it to be seen to. */
    private static final int SHORT = 40;

    private static final Cues DANGERS = new Sheet()
            .add(Language.beside(FaultReader.class, "dangers.txt"))
            .neutral(Language.beside(FaultReader.class, "dangers-neutral.txt").words("neutral"))
            .compile(Places.COUNT);
    private static final Cues URGENCY = urgency();

    private final Cues services;
    private final Set<String> urgentServices = new HashSet<>();

    public FaultReader(CatalogueFile catalogue) {
        Sheet sheet = new Sheet();
        for (CatalogueFile.Service service : catalogue.services()) {
            sheet.add(service.code(), service.words(), service.hints());
            if (service.urgent()) {
                urgentServices.add(service.code());
            }
        }
        services = sheet.compile(Places.ARE_NO_SUBJECT);
    }

    private static Cues urgency() {
        Language language = Language.beside(FaultReader.class, "urgency.txt");
        return new Sheet()
                .add("urgent", language.words("urgent"), List.of())
                .add("calm", language.words("calm"), List.of())
                .neutral(language.words("neutral"))
                .compile(Places.COUNT);
    }

    public FaultFinding read(Text text) {
        List<Cue> found = services.find(text);
        boolean guessed = found.isEmpty() && text.length() <= SHORT;
        List<Cue> asked = guessed ? services.findThings(text) : found;
        Map<Danger, String> dangers = dangers(text);
        return new FaultFinding(mentions(asked, text), guessed, urgency(text, asked, !dangers.isEmpty()), dangers);
    }

    private static List<ServiceMention> mentions(List<Cue> found, Text text) {
        List<ServiceMention> mentions = new ArrayList<>(found.size());
        found.forEach(cue -> mentions.add(new ServiceMention(cue.name(), cue.words(text))));
        return mentions;
    }

    private static Map<Danger, String> dangers(Text text) {
        Map<Danger, String> dangers = new EnumMap<>(Danger.class);
        DANGERS.find(text).forEach(cue -> dangers.putIfAbsent(Danger.valueOf(cue.name()), cue.words(text)));
        return dangers;
    }

    private FaultFinding.Pressing urgency(Text text, List<Cue> found, boolean danger) {
        String calm = "";
        for (Cue cue : URGENCY.find(text)) {
            if (cue.name().equals("urgent")) {
                return new FaultFinding.Pressing(Urgency.URGENT, cue.words(text));
            }
            calm = cue.words(text);
        }
        if (danger || !calm.isEmpty()) {
            return new FaultFinding.Pressing(danger ? Urgency.URGENT : Urgency.NORMAL, calm);
        }
        boolean urgent = found.stream().anyMatch(cue -> urgentServices.contains(cue.name()));
        return new FaultFinding.Pressing(urgent ? Urgency.URGENT : Urgency.NORMAL, "");
    }
}
