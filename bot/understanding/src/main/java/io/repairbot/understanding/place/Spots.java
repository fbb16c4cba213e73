package io.repairbot.understanding.place;

import io.repairbot.understanding.cue.Cue;
import io.repairbot.understanding.cue.Cues;
import io.repairbot.understanding.cue.Language;
import io.repairbot.understanding.cue.Sheet;
import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rooms inside a home and places of the community, with what belongs to their name: 主卧卫生间, 地下车库B2, 监控室2号, 2号电梯. */
final class Spots {
    private static final Language LANGUAGE = Language.beside(Spots.class, "spots.txt");
    private static final Set<String> INSIDE = LANGUAGE.words("inside");
    private static final Set<String> NUMBERED = LANGUAGE.words("numbered");
    private static final Cues WORDS = words();

    private Spots() {}

    private static Cues words() {
        Sheet sheet = new Sheet();
        INSIDE.forEach(word -> sheet.add(word, List.of(word), List.of()));
        LANGUAGE.words("public").forEach(word -> sheet.add(word, List.of(word), List.of()));
        return sheet.compile(Cues.Places.COUNT);
    }

    static List<Spot> find(Text text) {
        List<Spot> spots = new ArrayList<>(2);
        for (Cue cue : WORDS.find(text)) {
            Spot spot = spot(text, cue);
            Spot last = spots.isEmpty() ? null : spots.get(spots.size() - 1);
            if (last != null && last.isJoinedTo(spot, text)) {
                spots.set(spots.size() - 1, last.and(spot));
            } else {
                spots.add(spot);
            }
        }
        return spots;
    }

    private static Spot spot(Text text, Cue cue) {
        int from = start(text, cue);
        int to = NUMBERED.contains(cue.name()) ? end(text, cue.to()) : cue.to();
        return new Spot(text.subSequence(from, to), from, to, INSIDE.contains(cue.name()));
    }

    /** Back over 2 of 2号门, B2 of B2车库, 负一层 of 负一层停车场. */
    private static int start(Text text, Cue cue) {
        int at = cue.from();
        boolean named = text.charAt(at) == '号';
        boolean level = at > 0 && text.charAt(at - 1) == '层';
        int from = level ? at - 1 : at;
        while (from > 0 && Numerals.digit(text.charAt(from - 1)) >= 0) {
            from--;
        }
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        boolean cellar = before == '负' || before == 'B' || before == 'b';
        return cellar ? from - 1 : named && from < at ? from : at;
    }

    /** On over B2, 负二层, 2号, 3区. */
    private static int end(Text text, int to) {
        int at = to < text.length() && "BbAaCcDd负".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
        Numeral number = Numerals.read(text, at);
        if (number == null) {
            return to;
        }
        int end = number.to();
        boolean suffix = end < text.length() && "号层区".indexOf(text.charAt(end)) >= 0;
        boolean building = suffix && (text.startsWith("号楼", end) || text.startsWith("号栋", end));
        return building || !suffix && at == to ? to : suffix ? end + 1 : end;
    }
}
