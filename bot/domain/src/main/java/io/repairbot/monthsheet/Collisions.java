package io.repairbot.monthsheet;

import io.repairbot.monthsheet.Problem.Kind;
import io.repairbot.roster.DutyRequest;
import io.repairbot.staff.StaffMember;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Somebody should be in two places, or is planned though he is on leave or asks for it (S5d). */
@Component
class Collisions implements Check {
    @Override
    public Stream<Problem> problems(MonthSheet sheet) {
        return sheet.people().stream().flatMap(who -> Stream.concat(twice(sheet, who), leave(sheet, who)));
    }

    private static Stream<Problem> twice(MonthSheet sheet, StaffMember who) {
        List<Span> his = sheet.spans(who.userid())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        return IntStream.range(1, his.size())
                .filter(i -> his.get(i).overlaps(his.get(i - 1))
                        && isAhead(sheet, his.get(i).day()))
                .mapToObj(i -> Problem.of(
                        Kind.TWICE,
                        Run.day(his.get(i).day()),
                        who.userid(),
                        who.name() + "的“"
                                + his.get(i).what() + "”和"
                                + (his.get(i).day().equals(his.get(i - 1).day()) ? "同一天" : "前一天") + "的“"
                                + his.get(i - 1).what() + "”时间重叠"));
    }

    private static Stream<Problem> leave(MonthSheet sheet, StaffMember who) {
        return sheet.daysAhead()
                .filter(day -> !sheet.cell(who.userid(), day).shifts().isEmpty())
                .flatMap(day -> words(sheet, who, day)
                        .map(words -> Problem.of(Kind.LEAVE, Run.day(day), who.userid(), who.name() + words)));
    }

    private static Stream<String> words(MonthSheet sheet, StaffMember who, LocalDate day) {
        if (sheet.cell(who.userid(), day).isAbsent())
            return sheet.standing().published() ? Stream.empty() : Stream.of("已批准请假或换班，仍排了班");
        return sheet.wishes().stream()
                .filter(DutyRequest::isOpen)
                .filter(wish -> wish.userid().equals(who.userid()) && wish.day().equals(day))
                .limit(1)
                .map(wish -> "申请" + wish.kind().label() + "，还没有批");
    }

    private static boolean isAhead(MonthSheet sheet, LocalDate day) {
        return !day.isBefore(sheet.today())
                && day.isBefore(sheet.month().plusMonths(1).atDay(1))
                && !day.isBefore(sheet.month().atDay(1));
    }
}
