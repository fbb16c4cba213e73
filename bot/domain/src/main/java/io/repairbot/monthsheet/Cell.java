package io.repairbot.monthsheet;

import io.repairbot.shift.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One day of one person. */
public final class Cell {
    static final Cell FREE = new Cell(LocalDate.MIN, List.of(), false, List.of());

    private final LocalDate day;
    private final List<Shift> shifts;
    private final boolean absent;
    private final List<Span> covers;

    Cell(LocalDate day, List<Shift> shifts, boolean absent, List<Span> covers) {
        this.day = day;
        this.shifts = List.copyOf(shifts);
        this.absent = absent;
        this.covers = List.copyOf(covers);
    }

    /** As planned. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** On approved leave, or given away by a swap: the shifts do not count. */
    public boolean isAbsent() {
        return absent;
    }

    /** Has somebody else's duty. */
    public boolean standsIn() {
        return !covers.isEmpty();
    }

    /** Whether he is there. */
    public boolean counts() {
        return counting().findAny().isPresent();
    }

    Stream<Span> counting() {
        Stream<Span> own = absent ? Stream.empty() : shifts.stream().map(shift -> Span.of(shift, day));
        return Stream.concat(own, covers.stream());
    }
}
