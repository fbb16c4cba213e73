package io.repairbot.capacity;

import io.repairbot.rules.VisitRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Time cut into numbered slots by the community's wall clock: those of the visiting hours, and behind them one for the night. */
record SlotGrid(VisitRules rules, ZoneId zone) {

    /** Slots in a row, both ends included. */
    record Range(long first, long last) {
        boolean isOne() {
            return first == last;
        }
    }

    long at(Instant moment) {
        LocalDateTime local = moment.atZone(zone).toLocalDateTime();
        boolean early = local.toLocalTime().isBefore(rules.from());
        LocalDate day = early ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        long since = Duration.between(day.atTime(rules.from()), local).dividedBy(rules.slotLength());
        return day.toEpochDay() * aDay() + Math.min(since, rules.slotsPerDay());
    }

    VisitSlot slot(long index) {
        LocalDateTime opens = LocalDate.ofEpochDay(Math.floorDiv(index, aDay())).atTime(rules.from());
        LocalDateTime start = opens.plus(rules.slotLength().multipliedBy(Math.floorMod(index, aDay())));
        LocalDateTime end = isNight(index) ? opens.plusDays(1) : start.plus(rules.slotLength());
        return new VisitSlot(start.atZone(zone).toInstant(), end.atZone(zone).toInstant());
    }

    boolean isNight(long index) {
        return Math.floorMod(index, aDay()) == rules.slotsPerDay();
    }

    /** The slots a visit may take that is asked for between {@code start} and {@code end}; a slot of which less than half lies inside does not count. */
    Range range(Instant start, @Nullable Instant end) {
        if (end == null || !end.isAfter(start)) return new Range(at(start), at(start));
        long first = at(start);
        long last = at(end.minusMillis(1));
        while (first < last && !isHalfInside(first, start, end)) first++;
        while (first < last && !isHalfInside(last, start, end)) last--;
        return new Range(first, last);
    }

    boolean isToday(long index, Instant now) {
        return day(slot(index).start()).equals(day(now));
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private boolean isHalfInside(long index, Instant start, Instant end) {
        VisitSlot slot = slot(index);
        Instant from = slot.start().isAfter(start) ? slot.start() : start;
        Instant to = slot.end().isBefore(end) ? slot.end() : end;
        Duration inside = Duration.between(from, to);
        return inside.multipliedBy(2).compareTo(Duration.between(slot.start(), slot.end())) >= 0;
    }

    private int aDay() {
        return rules.slotsPerDay() + 1;
    }
}
