package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Line;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time such as 三天, 一个半小时, 1小时20分钟, 半个月, ending before {@code to}.
 *
 * @param clock whether it counts hours, minutes or seconds, and so ends at a time of day
 */
record Length(int to, int months, int days, int seconds, boolean clock) {
    private static final int MOST = 1_000;

    private record Unit(String word, int months, int days, int seconds) {}

    /** Longer words first where one begins the other. */
    private static final Unit[] UNITS = {
        new Unit("工作日", 0, 1, 0),
        new Unit("小时", 0, 0, 3600),
        new Unit("钟头", 0, 0, 3600),
        new Unit("钟", 0, 0, 3600),
        new Unit("分钟", 0, 0, 60),
        new Unit("分", 0, 0, 60),
        new Unit("刻钟", 0, 0, 900),
        new Unit("秒钟", 0, 0, 1),
        new Unit("秒", 0, 0, 1),
        new Unit("天", 0, 1, 0),
        new Unit("日", 0, 1, 0),
        new Unit("周", 0, 7, 0),
        new Unit("星期", 0, 7, 0),
        new Unit("礼拜", 0, 7, 0),
        new Unit("月", 1, 0, 0),
        new Unit("季度", 3, 0, 0),
        new Unit("年", 12, 0, 0),
    };

    /** The length at {@code from}, 1小时20分钟 taken together; null when none stands there. */
    static @Nullable Length at(Line line, int from) {
        Length first = single(line, from);
        if (first == null || !first.clock) {
            return first;
        }
        Length rest = single(line, first.to);
        return rest == null || !rest.clock ? first : new Length(rest.to, 0, 0, first.seconds + rest.seconds, true);
    }

    LocalDateTime after(LocalDateTime start) {
        return start.plusMonths(months).plusDays(days).plusSeconds(seconds);
    }

    private static @Nullable Length single(Line line, int from) {
        Numeral number = line.number(from);
        boolean bareHalf = line.has("半", from);
        if (number == null && !bareHalf || number != null && (number.value() < 0 || number.value() > MOST)) {
            return null;
        }
        int at = line.skip(number == null ? from : number.to(), "个");
        boolean half = line.has("半", at);
        at = half ? line.skip(at + 1, "个") : at;
        Unit unit = unit(line, at, at > from && line.has("个", at - 1));
        return unit == null ? null : of(line, at + unit.word.length(), number == null ? 0 : number.value(), half, unit);
    }

    /** 月 needs 个 (三个月) or 半 (半月), else it is March; 钟 needs 个. */
    private static @Nullable Unit unit(Line line, int at, boolean counted) {
        for (Unit unit : UNITS) {
            boolean needsCount = unit.word.equals("月") && !line.has("半", at - 1) || unit.word.equals("钟");
            if (line.has(unit.word, at) && (counted || !needsCount)) {
                return unit;
            }
        }
        return null;
    }

    private static @Nullable Length of(Line line, int to, int amount, boolean half, Unit unit) {
        boolean trailing = !half && line.has("半", to);
        boolean halved = half || trailing;
        if (halved && unit.days > 0) {
            return null;
        }
        int halfMonths = halved ? unit.months / 2 : 0;
        int halfDays = halved && unit.months == 1 ? 15 : 0;
        int halfSeconds = halved ? unit.seconds / 2 : 0;
        return new Length(
                trailing ? to + 1 : to,
                amount * unit.months + halfMonths,
                amount * unit.days + halfDays,
                amount * unit.seconds + halfSeconds,
                unit.seconds > 0);
    }
}
