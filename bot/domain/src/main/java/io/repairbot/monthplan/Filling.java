package io.repairbot.monthplan;

import io.repairbot.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * People get a shift by a pattern.
 *
 * @param people user ids in the order of their turns
 * @param first and {@code last}, both included, are days of one month
 */
public record Filling(long shiftId, List<String> people, Pattern pattern, LocalDate first, LocalDate last) {
    public Filling {
        people = people.stream().distinct().toList();
    }

    Stream<Entry> entries(WorkingCalendar calendar) {
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        return IntStream.range(0, days)
                .boxed()
                .flatMap(index -> IntStream.range(0, people.size())
                        .filter(turn -> pattern.works(first.plusDays(index), index, turn, calendar))
                        .mapToObj(turn -> new Entry(shiftId, first.plusDays(index), people.get(turn))));
    }
}
