package io.repairbot.admin.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.repairbot.monthsheet.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;

/** One fault of the plan with all the days that have it. @param blocks it cannot be published like this */
record Hint(String what, boolean blocks, List<Spot> spots) {

    /** Where to mend it. @param day to open alone where there is no room for the month @param target id of the cell, or of the day */
    record Spot(String words, LocalDate day, String target) {}

    static List<Hint> all(List<Problem> problems, YearMonth month) {
        return problems.stream().collect(groupingBy(Problem::what, LinkedHashMap::new, toList())).values().stream()
                .map(same -> new Hint(
                        same.get(0).what(),
                        same.get(0).kind().blocks(),
                        same.stream().map(problem -> spot(problem, month)).toList()))
                .toList();
    }

    private static Spot spot(Problem problem, YearMonth month) {
        boolean before = problem.first().isBefore(month.atDay(1));
        LocalDate day = before ? month.atDay(1) : problem.first();
        String target = problem.userid().isEmpty() ? "d-" + day : "c-" + problem.userid() + "-" + day;
        return new Spot(before ? problem.days() : words(problem), day, target);
    }

    private static String words(Problem problem) {
        int first = problem.first().getDayOfMonth();
        int last = problem.last().getDayOfMonth();
        if (problem.first().equals(problem.last())) return first + "日";
        boolean sameMonth = problem.first().getMonth() == problem.last().getMonth();
        return sameMonth ? first + "–" + last + "日" : problem.days();
    }
}
