package io.repairbot.understanding.time.clock;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.text.Numerals;
import io.repairbot.understanding.time.line.Line;
import org.jspecify.annotations.Nullable;

/** Clocks in words: 四点, 12点半, 三点一刻, 差五分三点, 三点差五分, 十时, 17点55分23秒, and the first number of 3到5点. */
public final class ClockReader {
    private static final int HOURS = 24;
    private static final String NOT_AN_HOUR = "候间段刻常不差令而";
    /** "三点建议", "两点问题": points of a list. */
    private static final String[] POINTS = {"问题", "建议", "意见", "要求", "原因", "说明", "需求", "想法", "情况", "疑问"};

    private static final String[] CONNECTORS = {"到", "至", "-", "~"};

    /** What may follow the 11 of "9-11": the end, or words about a visit. */
    private static final String BEHIND_HOURS = "\n,。;!?)来都有可在吧之上方以均";

    private final Line line;
    private final ColonClocks colons;

    public ClockReader(Line line) {
        this.line = line;
        colons = new ColonClocks(line);
    }

    /** The clock at {@code from}; null when none stands there. */
    public @Nullable Clock at(int from) {
        Clock colon = line.isDigit(from) ? colons.at(from) : null;
        if (colon != null) {
            return colon;
        }
        if (line.any("差", from)) {
            return minutesTo(from);
        }
        Numeral number = line.number(from);
        int hour = number == null ? -1 : hour(number);
        if (number == null || hour < 0) {
            return null;
        }
        if (isHourUnit(number.to())) {
            return spoken(from, number, hour);
        }
        return isFirstOfRange(number.to()) ? clock(from, number.to(), hour, 0, 0, Clock.Form.PLAIN) : null;
    }

    /** The clock at {@code from}, where a day or part of day stands before it: there the 9 of "9-11" is an hour, too. */
    public @Nullable Clock behindDay(int from) {
        Clock clock = at(from);
        Numeral first = clock == null ? line.number(from) : null;
        int second = first == null ? from : line.skip(first.to(), CONNECTORS);
        Numeral last = first == null || second == first.to() ? null : line.number(second);
        if (last == null || first.value() < 0 || first.value() >= last.value() || last.value() > HOURS) {
            return clock;
        }
        boolean ends = BEHIND_HOURS.indexOf(line.at(last.to())) >= 0;
        return ends ? clock(from, first.to(), first.value(), 0, 0, Clock.Form.PLAIN) : null;
    }

    private boolean isHourUnit(int at) {
        return line.has("点", at) || line.has("时", at) && !line.any(NOT_AN_HOUR, at + 1);
    }

    /** The hour, of 两三 the first; -1 when the number is none. */
    private int hour(Numeral number) {
        boolean spelled = !line.isDigit(number.from())
                && number.length() == 2
                && number.digits().length() == 2;
        int first = Numerals.digit(line.at(number.from()));
        if (spelled && first > 0 && Numerals.digit(line.at(number.from() + 1)) == first + 1) {
            return first;
        }
        return number.value() <= HOURS && number.digits().length() <= 2 ? number.value() : -1;
    }

    private @Nullable Clock spoken(int from, Numeral number, int hour) {
        int unit = number.to() + 1;
        if (line.first(unit, POINTS) != null) {
            return null;
        }
        Minutes minutes = Minutes.at(line, unit);
        boolean little = line.has("一点", from) && minutes.to() == unit;
        Clock.Form form = minutes.decimal() ? Clock.Form.DECIMAL : little ? Clock.Form.LITTLE : Clock.Form.PLAIN;
        int total = hour * 60 + minutes.value();
        boolean measure = line.any("度%元块米级", minutes.to());
        return measure || total < 0 ? null : clock(from, minutes.to(), total / 60, total % 60, minutes.second(), form);
    }

    /** 差五分三点, 差一刻八点. */
    private @Nullable Clock minutesTo(int from) {
        Numeral missing = line.number(from + 1);
        if (missing == null || missing.value() < 0 || missing.value() > 59) {
            return null;
        }
        boolean quarter = line.has("刻", missing.to());
        int at = line.skip(missing.to(), "分钟", "分", "刻钟", "刻");
        Numeral number = at == missing.to() ? null : line.number(at);
        int hour = number == null ? -1 : hour(number);
        if (number == null || hour < 1 || !isHourUnit(number.to())) {
            return null;
        }
        int total = hour * 60 - missing.value() * (quarter ? 15 : 1);
        int to = line.skip(number.to() + 1, "钟");
        return total < 0 ? null : clock(from, to, total / 60, total % 60, 0, Clock.Form.PLAIN);
    }

    private boolean isFirstOfRange(int to) {
        int second = line.skip(to, CONNECTORS);
        Numeral number = second == to ? null : line.number(second);
        if (number == null || number.value() < 0 || number.value() > HOURS) {
            return false;
        }
        boolean colon = line.at(number.to()) == ':' && line.isDigit(number.to() + 1);
        return isHourUnit(number.to()) || colon;
    }

    private Clock clock(int from, int to, int hour, int minute, int second, Clock.Form form) {
        boolean padded = line.at(from) == '0' && line.isDigit(from + 1);
        return new Clock(from, to, hour, minute, second, padded ? Clock.Half.EXACT : Clock.half(hour), form);
    }
}
