package io.repairbot.admin.roster;

import io.repairbot.shift.Shift;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shifts as a letter and a colour in the grid; the letter alone is enough on black and white paper. */
final class Marks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int TONES = 6;

    private final Map<Long, Mark> byShift = new LinkedHashMap<>();

    /**
     * @param key on the keyboard, from 1; 0 for the tenth and later ones, which have none
     * @param hours {@code 8:30–次日8:30}
     */
    record Mark(long id, int key, String letter, String tone, String post, String name, String hours, boolean daily) {}

    Marks(List<Shift> shifts) {
        for (Shift shift : shifts) {
            int at = byShift.size();
            byShift.put(
                    shift.id(),
                    new Mark(
                            shift.id(),
                            at < 9 ? at + 1 : 0,
                            letter(shift, shifts),
                            "s" + at % TONES,
                            shift.post(),
                            shift.name(),
                            hours(shift),
                            shift.daily()));
        }
    }

    List<Mark> all() {
        return List.copyOf(byShift.values());
    }

    String letters(List<Shift> shifts) {
        return shifts.stream().map(shift -> of(shift).letter()).collect(Collectors.joining());
    }

    Mark of(Shift shift) {
        return java.util.Objects.requireNonNull(byShift.get(shift.id()));
    }

    private static String letter(Shift shift, List<Shift> all) {
        int first = shift.name().offsetByCodePoints(0, 1);
        String letter = shift.name().substring(0, first);
        boolean alone = all.stream()
                        .filter(other -> other.name().startsWith(letter))
                        .map(Shift::name)
                        .distinct()
                        .count()
                == 1;
        return alone
                ? letter
                : shift.name().substring(0, Math.min(2, shift.name().length()));
    }

    private static String hours(Shift shift) {
        LocalTime ends = shift.starts().plusHours(shift.hours());
        long days = (shift.starts().toSecondOfDay() / 3600 + shift.hours()) / 24;
        String next = days == 0 ? "" : days == 1 ? "次日" : days + "天后";
        return TIME.format(shift.starts()) + "–" + next + TIME.format(ends);
    }
}
