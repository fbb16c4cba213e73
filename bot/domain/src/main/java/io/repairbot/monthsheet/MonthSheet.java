package io.repairbot.monthsheet;

import io.repairbot.roster.DutyRequest;
import io.repairbot.shift.Shift;
import io.repairbot.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as it is planned and as it counts, at one moment.
 *
 * @param today by the community's wall clock
 * @param people who could have duties: administrators not; by role and user id
 * @param cells of the month and of the week before, by user id and day; where there is none the day is free
 * @param wishes the undecided ones of all months, and all about a day of this one
 */
public record MonthSheet(
        YearMonth month,
        LocalDate today,
        Standing standing,
        List<StaffMember> people,
        List<Shift> shifts,
        Map<String, Map<LocalDate, Cell>> cells,
        List<DutyRequest> wishes) {

    /**
     * How far the plan is.
     *
     * @param version of the draft: whoever changes it as a whole says which one he saw; 0 when it was not begun
     * @param publisher his name
     */
    public record Standing(
            boolean published,
            long version,
            @Nullable String publisher,
            @Nullable Instant publishedAt) {}

    /** Whether the day can still be planned. */
    public boolean isOpen(LocalDate day) {
        return !standing.published() && !day.isBefore(today);
    }

    public Stream<LocalDate> days() {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }

    Stream<LocalDate> daysAhead() {
        return days().filter(day -> !day.isBefore(today));
    }

    public Optional<StaffMember> person(String userid) {
        return people.stream().filter(who -> who.userid().equals(userid)).findFirst();
    }

    public Cell cell(String userid, LocalDate day) {
        return cells.getOrDefault(userid, Map.of()).getOrDefault(day, Cell.FREE);
    }

    /** His, as they count. */
    Stream<Span> spans(String userid) {
        return cells.getOrDefault(userid, Map.of()).values().stream().flatMap(Cell::counting);
    }

    /** Those who can do his work: same role, and for engineers all his trades. */
    public List<StaffMember> peers(StaffMember person) {
        return people.stream()
                .filter(other ->
                        other.role() == person.role() && !other.userid().equals(person.userid()))
                .filter(other -> other.trades().containsAll(person.trades()))
                .toList();
    }
}
