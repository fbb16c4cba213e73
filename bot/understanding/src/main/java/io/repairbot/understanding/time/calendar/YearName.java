package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Lexicon;
import io.repairbot.understanding.time.line.Line;
import io.repairbot.understanding.time.line.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year: 2026年, 二零二六年, 26年, 明年; ends before {@code to}, a 的 or comma behind it included.
 *
 * @param past whether the word itself says that it is over (去年)
 */
record YearName(int value, int to, boolean past) {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final int HALF_CENTURY = 50;

    static @Nullable YearName at(Lexicon lexicon, Line line, LocalDate today, int at) {
        Word word = lexicon.longest(line, at, Word.Kind.YEAR);
        if (word != null) {
            int to = line.skip(at + word.length(), "的", ",");
            return new YearName(today.getYear() + word.value(), to, word.value() < 0);
        }
        Numeral number = line.number(at);
        return number == null || !line.has("年", number.to()) ? null : numbered(line, number, today.getYear());
    }

    private static @Nullable YearName numbered(Line line, Numeral number, int thisYear) {
        int value = switch (number.digits().length()) {
            case 4 -> number.value();
            case 2 -> nearestCentury(number.value(), thisYear);
            default -> -1;
        };
        boolean fits = value >= FIRST && value <= LAST;
        return fits ? new YearName(value, line.skip(number.to() + 1, "的", ","), false) : null;
    }

    private static int nearestCentury(int shortYear, int thisYear) {
        int year = thisYear / 100 * 100 + shortYear;
        if (year - thisYear > HALF_CENTURY) {
            return year - 100;
        }
        return thisYear - year > HALF_CENTURY ? year + 100 : year;
    }
}
