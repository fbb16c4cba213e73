package io.repairbot.script;

import io.repairbot.phrase.Phrase;
import io.repairbot.understanding.TimeSlot.Daypart;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** {@code intake.yml} as it stands in the file. */
record IntakeFile(
        Limits limits,
        Words words,
        Map<String, Emergency> emergencies,
        Map<String, Part> dayparts,
        List<String> weekdays,
        Map<String, Phrase> lines) {

    /**
     * @param extraMinutes how long what is said after the order belongs to it
     * @param draftHours how long an unfinished report is kept
     * @param appointmentDays how far ahead an appointment may be
     * @param night no appointment begins from … to without being asked back
     */
    record Limits(int extraMinutes, int draftHours, int appointmentDays, Night night) {}

    record Night(LocalTime from, LocalTime to) {}

    record Part(String name, LocalTime from, LocalTime to) {
        static String key(Daypart daypart) {
            return daypart.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
