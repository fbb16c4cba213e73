package io.repairbot.monthsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Days that follow upon each other: one line for a whole month without an electrician rather than thirty. */
record Run(LocalDate first, LocalDate last) {
    static Run day(LocalDate day) {
        return new Run(day, day);
    }

    /** @param days in their order */
    static List<Run> of(Stream<LocalDate> days, Predicate<LocalDate> belongs) {
        List<Run> runs = new ArrayList<>();
        days.filter(belongs).forEach(day -> {
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before == null || !before.last.plusDays(1).equals(day)) runs.add(new Run(day, day));
            else runs.set(runs.size() - 1, new Run(before.first, day));
        });
        return runs;
    }

    String words() {
        String from = first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
        if (first.equals(last)) return from;
        boolean sameMonth = first.getMonth() == last.getMonth();
        return from + "至" + (sameMonth ? "" : last.getMonthValue() + "月") + last.getDayOfMonth() + "日";
    }

    int length() {
        return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }
}
