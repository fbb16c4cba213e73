package io.repairbot.admin.roster;

import io.repairbot.admin.roster.Marks.Mark;
import java.util.List;

/**
 * The month as the template shows it.
 *
 * @param blanks days of the week before the first, from Monday
 * @param counts of people who are there, by day
 */
record Grid(List<Column> columns, List<Row> rows, List<Integer> counts, List<Mark> marks, int blanks) {

    /**
     * A day.
     *
     * @param tone rest, holiday, makeup (调休上班) or empty
     * @param note name of the holiday, 班, or empty
     * @param people shifts with the names of who has them, for a list by days
     */
    record Column(
            String day,
            int number,
            String weekday,
            String tone,
            String note,
            boolean today,
            boolean bad,
            List<String> people) {}

    /** @param what trades of an engineer, else his role @param group whom he stands together with @param total days on which he is there */
    record Row(String userid, String name, String what, String group, List<Box> boxes, int total) {}

    /**
     * A day of a person.
     *
     * @param value what a tap on it sends
     * @param words for those who do not see it
     * @param open whether it can be tapped
     */
    record Box(
            String id, String day, String value, String text, String tone, String words, boolean open, boolean bad) {}
}
