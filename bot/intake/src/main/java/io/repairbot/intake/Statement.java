package io.repairbot.intake;

import io.repairbot.understanding.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * What a resident wrote and what was understood of it.
 *
 * @param text as written, phone numbers masked (F3)
 * @param content the words that tell what is broken: {@code text} without the clauses that only name a place or a time
 */
public record Statement(String text, String content, Reading reading, Instant at, ZoneId zone) {
    /** The same words, read as {@code completed}. */
    Statement at(Reading completed) {
        return new Statement(text, content, completed, at, zone);
    }

    public ZonedDateTime localTime() {
        return at.atZone(zone);
    }
}
