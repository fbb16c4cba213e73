package io.repairbot.admin.roster;

import io.repairbot.admin.access.RoleName;
import io.repairbot.admin.roster.Grid.Box;
import io.repairbot.admin.roster.Grid.Column;
import io.repairbot.admin.roster.Grid.Row;
import io.repairbot.calendar.WorkingCalendar;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.monthsheet.Cell;
import io.repairbot.monthsheet.MonthSheet;
import io.repairbot.monthsheet.Problem;
import io.repairbot.shift.Shift;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws a sheet. */
@Component
class GridBuilder {
    private static final String WEEK = "一二三四五六日";

    private final WorkingCalendar calendar;
    private final Catalogue catalogue;

    GridBuilder(WorkingCalendar calendar, Catalogue catalogue) {
        this.calendar = calendar;
        this.catalogue = catalogue;
    }

    Grid grid(MonthSheet sheet, List<Problem> problems, boolean mayEdit) {
        Marks marks = new Marks(sheet.shifts());
        List<LocalDate> days = sheet.days().toList();
        return new Grid(
                days.stream().map(day -> column(sheet, day, problems, marks)).toList(),
                sheet.people().stream()
                        .map(who -> row(sheet, who, new Painter(sheet, marks, problems, mayEdit)))
                        .toList(),
                days.stream().map(day -> present(sheet, day)).toList(),
                marks.all(),
                days.get(0).getDayOfWeek().getValue() - 1);
    }

    private Column column(MonthSheet sheet, LocalDate day, List<Problem> problems, Marks marks) {
        return new Column(
                day.toString(),
                day.getDayOfMonth(),
                WEEK.substring(
                        day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue()),
                tone(day),
                calendar.holiday(day).isEmpty() ? "makeup".equals(tone(day)) ? "班" : "" : calendar.holiday(day),
                day.equals(sheet.today()),
                problems.stream().anyMatch(problem -> problem.userid().isEmpty() && problem.concerns(day)),
                sheet.shifts().stream()
                        .map(shift -> people(sheet, day, shift, marks))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private String tone(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!calendar.holiday(day).isEmpty()) return "holiday";
        if (weekend) return calendar.isWorkingDay(day) ? "makeup" : "rest";
        return calendar.isWorkingDay(day) ? "" : "rest";
    }

    private static String people(MonthSheet sheet, LocalDate day, Shift shift, Marks marks) {
        String names = sheet.people().stream()
                .filter(who -> sheet.cell(who.userid(), day).shifts().contains(shift))
                .map(who -> sheet.cell(who.userid(), day).isAbsent() ? who.name() + "（假）" : who.name())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : marks.of(shift).name() + "：" + names;
    }

    private static int present(MonthSheet sheet, LocalDate day) {
        return (int) sheet.people().stream()
                .filter(who -> sheet.cell(who.userid(), day).counts())
                .count();
    }

    private Row row(MonthSheet sheet, StaffMember who, Painter painter) {
        List<LocalDate> days = sheet.days().toList();
        return new Row(
                who.userid(),
                who.name(),
                who.role() == Role.ENGINEER ? trades(who) : RoleName.of(who.role()),
                who.role().isSupervisor() ? "主管" : RoleName.of(who.role()),
                days.stream().map(day -> painter.box(who, day)).toList(),
                (int) days.stream()
                        .filter(day -> sheet.cell(who.userid(), day).counts())
                        .count());
    }

    private String trades(StaffMember who) {
        return who.trades().stream().sorted().map(catalogue::tradeName).collect(Collectors.joining("、"));
    }

    /** Paints boxes of one sheet. */
    private record Painter(MonthSheet sheet, Marks marks, List<Problem> problems, boolean mayEdit) {
        Box box(StaffMember who, LocalDate day) {
            Cell cell = sheet.cell(who.userid(), day);
            String ids = cell.shifts().stream()
                    .map(shift -> String.valueOf(shift.id()))
                    .collect(Collectors.joining("-"));
            return new Box(
                    "c-" + who.userid() + "-" + day,
                    day.toString(),
                    who.userid() + "|" + day + "|" + ids,
                    text(cell),
                    tone(cell),
                    who.name() + WishLine.words(day) + " " + words(cell),
                    mayEdit && sheet.isOpen(day),
                    problems.stream()
                            .anyMatch(problem -> problem.userid().equals(who.userid()) && problem.concerns(day)));
        }

        private String text(Cell cell) {
            String planned = cell.isAbsent() ? "假" : marks.letters(cell.shifts());
            return cell.standsIn() ? (cell.isAbsent() ? "" : planned) + "顶" : planned;
        }

        private String tone(Cell cell) {
            if (cell.standsIn()) return "cover";
            if (cell.isAbsent()) return "away";
            return cell.shifts().isEmpty() ? "" : marks.of(cell.shifts().get(0)).tone();
        }

        private String words(Cell cell) {
            String planned = cell.shifts().stream().map(Shift::name).collect(Collectors.joining("、"));
            String told = Stream.of(planned, cell.isAbsent() ? "请假或已换班" : "", cell.standsIn() ? "顶班" : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("，"));
            return told.isEmpty() ? "休" : told;
        }
    }
}
