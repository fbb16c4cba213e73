package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.text.Text;
import java.time.LocalDateTime;
import java.util.Locale;

/** Reads a sentence on Wednesday, 22 July 2026, at ten, and writes the slot as the tables of the tests do: "07-23 15:00 afternoon before", "-" for none. */
final class Reading {
    static final LocalDateTime WEDNESDAY_TEN = LocalDateTime.of(2026, 7, 22, 10, 0);
    private static final TimeReader READER = new TimeReader();

    private Reading() {}

    static TimeFinding find(String sentence) {
        return find(sentence, WEDNESDAY_TEN);
    }

    static TimeFinding find(String sentence, LocalDateTime now) {
        return READER.read(Text.of(sentence), now);
    }

    static String slot(String sentence) {
        return slot(sentence, WEDNESDAY_TEN);
    }

    static String slot(String sentence, LocalDateTime now) {
        TimeSlot slot = find(sentence, now).slot();
        return slot == null ? "-" : text(slot, now.getYear());
    }

    private static String text(TimeSlot slot, int year) {
        String start = part(slot.date(), year) + part(slot.time(), year);
        String end = part(slot.endDate(), year) + part(slot.endTime(), year);
        String rest = part(slot.daypart(), year) + part(slot.bound(), year);
        return (start + (end.isEmpty() ? "" : " to" + end) + rest.toLowerCase(Locale.ROOT)).trim();
    }

    private static String part(Object value, int year) {
        return value == null ? "" : " " + value.toString().replace(year + "-", "");
    }
}
