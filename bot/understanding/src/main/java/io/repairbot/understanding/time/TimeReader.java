package io.repairbot.understanding.time;

import io.repairbot.understanding.text.Text;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import java.time.LocalDateTime;

/**
 * Reads the appointment out of a message: points, ranges, parts of the day, open times; a time that was withdrawn or replaced loses, and onsets,
 * durations, habits, greetings and house numbers are none.
 *
 * <p>Immutable, safe for any number of threads, never throws on any text. Phones and homes are better cut out of the text before.
 */
public final class TimeReader {
    private final Lexicon lexicon = Lexicon.load();

    /**
     * The appointment named in {@code text}.
     *
     * @param now the resident's wall clock, to which "明天" refers; a time without a day is the next such time from then
     */
    public TimeFinding read(Text text, LocalDateTime now) {
        Line line = Line.of(text);
        Scan scan = Scan.of(lexicon, line, now);
        Resolver resolver = new Resolver(now);
        Choice choice = new Choice(line, scan, new Judge(line, resolver, now));
        boolean asap = Asap.in(line, scan, choice);
        Candidate chosen = asap && choice.isNow() ? null : choice.chosen();
        return chosen == null
                ? new TimeFinding(null, asap, "")
                : new TimeFinding(resolver.slot(chosen), asap, words(text, line, choice.from(), choice.to()));
    }

    private static String words(Text text, Line line, int from, int to) {
        return text.original(line.origin(from), line.origin(to - 1) + 1);
    }
}
