package io.repairbot.monthsheet;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.monthsheet.Problem.Kind;
import io.repairbot.shift.Shift;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffMember;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody is there: on a shift that must be held, of a trade, of those who decide. */
@Component
class Coverage implements Check {
    private final Catalogue catalogue;

    Coverage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<Problem> problems(MonthSheet sheet) {
        return Stream.of(shifts(sheet), engineers(sheet), trades(sheet), supervisors(sheet))
                .flatMap(found -> found);
    }

    private static Stream<Problem> shifts(MonthSheet sheet) {
        if (sheet.standing().published()) return Stream.empty();
        return sheet.shifts().stream()
                .filter(Shift::daily)
                .flatMap(shift -> Run.of(sheet.daysAhead(), day -> isEmpty(sheet, shift, day)).stream()
                        .map(run -> Problem.of(Kind.EMPTY, run, "", shift.post() + "“" + shift.name() + "”没有人")));
    }

    private static boolean isEmpty(MonthSheet sheet, Shift shift, LocalDate day) {
        return sheet.people().stream()
                .noneMatch(who -> sheet.cell(who.userid(), day).shifts().contains(shift));
    }

    private Stream<Problem> engineers(MonthSheet sheet) {
        return missing(sheet, day -> !isAnyEngineer(sheet, day), Kind.TRADE, "没有工程师值班");
    }

    private Stream<Problem> trades(MonthSheet sheet) {
        return sheet.people().stream()
                .flatMap(who -> who.trades().stream())
                .distinct()
                .sorted()
                .flatMap(trade -> missing(
                        sheet,
                        day -> isAnyEngineer(sheet, day)
                                && !isAny(sheet, day, who -> who.trades().contains(trade)),
                        Kind.TRADE,
                        catalogue.tradeName(trade) + "没有人值班"));
    }

    private static boolean isAnyEngineer(MonthSheet sheet, LocalDate day) {
        return isAny(sheet, day, who -> who.role() == Role.ENGINEER);
    }

    private static Stream<Problem> supervisors(MonthSheet sheet) {
        return missing(
                sheet, day -> !isAny(sheet, day, who -> who.role().isSupervisor()), Kind.SUPERVISOR, "没有主管或经理值班");
    }

    private static Stream<Problem> missing(MonthSheet sheet, Predicate<LocalDate> isMissing, Kind kind, String words) {
        return Run.of(sheet.daysAhead(), isMissing).stream().map(run -> Problem.of(kind, run, "", words));
    }

    private static boolean isAny(MonthSheet sheet, LocalDate day, Predicate<StaffMember> wanted) {
        return sheet.people().stream()
                .filter(wanted)
                .anyMatch(who -> sheet.spans(who.userid()).anyMatch(span -> span.isOn(day)));
    }
}
