package io.repairbot.monthsheet;

import io.repairbot.monthsheet.Problem.Kind;
import io.repairbot.rules.RosterRules;
import io.repairbot.rules.Rules;
import io.repairbot.staff.StaffMember;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Too many days in a row, or too long without a break; a row that began in the month before counts whole. */
@Component
class Strain implements Check {
    private final RosterRules rules;

    Strain(Rules rules) {
        this.rules = rules.roster();
    }

    @Override
    public Stream<Problem> problems(MonthSheet sheet) {
        return sheet.people().stream().flatMap(who -> {
            List<Problem> days = days(sheet, who);
            return Stream.concat(
                    days.stream(),
                    hours(sheet, who).filter(shift -> days.stream().noneMatch(row -> row.concerns(shift.first()))));
        });
    }

    private List<Problem> days(MonthSheet sheet, StaffMember who) {
        Stream<LocalDate> days = sheet.month()
                .atDay(1)
                .minusDays(SheetReader.BEFORE)
                .datesUntil(sheet.month().plusMonths(1).atDay(1));
        return Run.of(days, day -> sheet.cell(who.userid(), day).counts()).stream()
                .filter(run -> run.length() > rules.daysInRow() && reachesAhead(sheet, run.last()))
                .map(run -> Problem.of(
                        Kind.STRAIN,
                        run,
                        who.userid(),
                        who.name() + "连续" + run.length() + "天有班，超过" + rules.daysInRow() + "天"))
                .toList();
    }

    private Stream<Problem> hours(MonthSheet sheet, StaffMember who) {
        List<Span> his = new ArrayList<>();
        sheet.spans(who.userid()).sorted(Comparator.comparing(Span::from)).forEach(span -> join(his, span));
        return his.stream()
                .filter(span -> length(span).compareTo(rules.hoursInRow()) > 0
                        && reachesAhead(sheet, span.to().toLocalDate()))
                .map(span -> Problem.of(
                        Kind.STRAIN,
                        new Run(span.day(), span.to().toLocalDate()),
                        who.userid(),
                        who.name() + "连着值班" + length(span).toHours() + "小时，中间没有休息"));
    }

    private static void join(List<Span> joined, Span next) {
        Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last == null || next.from().isAfter(last.to())) joined.add(next);
        else joined.set(joined.size() - 1, new Span(last.day(), last.what(), last.from(), later(last.to(), next.to())));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration length(Span span) {
        return Duration.between(span.from(), span.to());
    }

    private static boolean reachesAhead(MonthSheet sheet, LocalDate day) {
        LocalDate first = sheet.month().atDay(1);
        return !day.isBefore(sheet.today()) && !day.isBefore(first);
    }
}
