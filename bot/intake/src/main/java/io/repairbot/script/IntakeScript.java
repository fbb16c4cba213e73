package io.repairbot.script;

import io.repairbot.phrase.BadScript;
import io.repairbot.phrase.Phrase;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.Problems;
import io.repairbot.phrase.ScriptFile;
import io.repairbot.understanding.Danger;
import io.repairbot.understanding.TimeSlot.Daypart;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the conversation says and listens for. Immutable; whatever is in here was checked at start. */
public final class IntakeScript {
    private final IntakeFile file;
    private final Phrasebook lines;
    private final Map<Danger, Emergency> emergencies = new EnumMap<>(Danger.class);
    private final Map<Daypart, IntakeFile.Part> dayparts = new EnumMap<>(Daypart.class);

    private IntakeScript(Path path, IntakeFile file) {
        this.file = file;
        Problems problems = new Problems(path);
        readDayparts(problems);
        readEmergencies(problems);
        check(problems);
        problems.stop();
        this.lines = Phrasebook.of(path, file.lines(), Line.values());
    }

    private void readDayparts(Problems problems) {
        for (Daypart daypart : Daypart.values()) {
            IntakeFile.Part part = file.dayparts().get(IntakeFile.Part.key(daypart));
            if (part == null) problems.add(1, "dayparts: \"" + IntakeFile.Part.key(daypart) + "\" is missing");
            else dayparts.put(daypart, part);
        }
    }

    private void readEmergencies(Problems problems) {
        for (Map.Entry<String, Emergency> entry : file.emergencies().entrySet()) {
            Optional<Danger> danger = Arrays.stream(Danger.values())
                    .filter(d -> key(d).equals(entry.getKey()))
                    .findFirst();
            if (danger.isEmpty()) problems.add(1, "emergencies: there is no danger \"" + entry.getKey() + "\"");
            danger.ifPresent(known -> emergencies.put(known, entry.getValue()));
        }
    }

    private static String key(Danger danger) {
        return danger.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws BadScript naming file and line */
    public static IntakeScript read(Path path) {
        return new IntakeScript(path, ScriptFile.read(path, IntakeFile.class));
    }

    private void check(Problems problems) {
        boolean unknown = file.dayparts().size() > dayparts.size();
        problems.addIf(unknown, 1, "dayparts: unknown key in " + file.dayparts().keySet());
        problems.addIf(file.weekdays().size() != 7, 1, "weekdays: must be seven, from Monday");
        Set<String> codes = ChoiceCode.fixed();
        for (Phrase phrase : file.lines().values()) {
            phrase.choices().stream()
                    .filter(c -> !codes.contains(c.id()))
                    .forEach(c -> problems.add(
                            phrase.line(), "the choice \"" + c.id() + "\" leads nowhere; known: " + codes));
        }
    }

    public Phrasebook lines() {
        return lines;
    }

    public Words words() {
        return file.words();
    }

    /** What to do in this danger; empty when staff need not be alarmed. */
    public Optional<Emergency> emergency(Danger danger) {
        return Optional.ofNullable(emergencies.get(danger));
    }

    public String daypart(Daypart daypart) {
        return dayparts.get(daypart).name();
    }

    public LocalTime begin(Daypart daypart) {
        return dayparts.get(daypart).from();
    }

    public LocalTime end(Daypart daypart) {
        return dayparts.get(daypart).to();
    }

    public String weekday(DayOfWeek day) {
        return file.weekdays().get(day.getValue() - 1);
    }

    public Duration extraWait() {
        return Duration.ofMinutes(file.limits().extraMinutes());
    }

    public Duration draftKept() {
        return Duration.ofHours(file.limits().draftHours());
    }

    public int appointmentDays() {
        return file.limits().appointmentDays();
    }

    public boolean atNight(LocalTime time) {
        return !time.isBefore(file.limits().night().from())
                || time.isBefore(file.limits().night().to());
    }
}
