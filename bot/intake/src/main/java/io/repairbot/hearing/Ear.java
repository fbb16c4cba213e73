package io.repairbot.hearing;

import io.repairbot.community.Home;
import io.repairbot.intake.Directory;
import io.repairbot.intake.Statement;
import io.repairbot.understanding.HomeDirectory;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.PhoneMask;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import io.repairbot.understanding.SentenceReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets the sentence reader read what somebody says, with the homes of his community. */
@Component
public class Ear {
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!？?\\n]+");

    private static final int MORE_THAN_A_PLACE = 4;

    private final SentenceReader reader;
    private final Clock clock;

    Ear(SentenceReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** From here on a phone number is only in the reading (F3): the words have it masked. */
    public Statement hear(String text, ZoneId zone, Directory directory) {
        Instant at = clock.instant();
        LocalDateTime now = LocalDateTime.ofInstant(at, zone);
        Reading reading = reader.read(text, now, homes(directory));
        return new Statement(PhoneMask.masked(text), content(text, reading, now), reading, at, zone);
    }

    private static HomeDirectory homes(Directory directory) {
        return (mention, limit) ->
                directory.homes(mention, limit).stream().map(Ear::mention).toList();
    }

    private static PlaceMention mention(Home home) {
        return new PlaceMention(home.building(), home.unit(), home.floor(), home.room(), null);
    }

    /** Clauses that only greet, or name a place or a time, are no content: the latter stand in their own lines, and may be corrected there. */
    private String content(String text, Reading whole, LocalDateTime now) {
        boolean plain = whole.place() == null && whole.slot() == null && !whole.asap();
        if (plain && !isGreeting(reader.read(CLAUSE.split(text, 2)[0], now))) return whole.told();
        String kept = Arrays.stream(CLAUSE.split(text))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .flatMap(clause -> told(clause, now))
                .collect(Collectors.joining("，"));
        return kept.isEmpty() ? PhoneMask.masked(text) : kept;
    }

    /** Without the home, which has a line of its own and may be corrected there, and without phone numbers (F3). */
    private Stream<String> told(String clause, LocalDateTime now) {
        Reading reading = reader.read(clause, now);
        return tells(clause, reading) && !reading.told().isEmpty() ? Stream.of(reading.told()) : Stream.empty();
    }

    private static boolean tells(String clause, Reading reading) {
        if (!reading.services().isEmpty() || !reading.dangers().isEmpty()) return true;
        if (reading.slot() != null || reading.asap() || isGreeting(reading)) return false;
        return reading.place() == null || besides(clause, reading.place()) >= MORE_THAN_A_PLACE;
    }

    private static boolean isGreeting(Reading reading) {
        return reading.intent() == Intent.GREET && reading.services().isEmpty();
    }

    /** How many characters say something else than the place. */
    private static int besides(String clause, PlaceMention place) {
        String rest = clause;
        for (String part : Arrays.asList(place.spot(), place.room(), place.building(), place.unit(), place.floor())) {
            if (part != null) rest = rest.replace(part, "");
        }
        return rest.replaceAll("[栋幢座号楼单元室层门弄房的\\s\\p{Punct}]", "").length();
    }
}
