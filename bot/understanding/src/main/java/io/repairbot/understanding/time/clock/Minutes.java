package io.repairbot.understanding.time.clock;

import io.repairbot.understanding.text.Numeral;
import io.repairbot.understanding.time.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * What follows 点: 半, 一刻, 零五, 二十, 差五分, 多钟, Cantonese 搭三 (three times five minutes).
 *
 * @param value minutes after the hour, below 0 for 三点差五分
 * @param decimal whether it may as well be the decimals of a number; read as a time, 三点三 is 3:15 in the south
 */
record Minutes(int to, int value, int second, boolean decimal) {
    private static final int SIXTY = 60;
    private static final int FIVE = 5;
    private static final int QUARTER = 15;
    /** What a number is followed by when it is no count of minutes. */
    private static final String COUNTED = "个号栋楼幢单室层户台位名人只根把次块元天点时月年周";

    /** The minutes at {@code at}; none (0, ending there) when none are named. */
    static Minutes at(Line line, int at) {
        if (line.has("半", at) && !line.has("半夜", at)) {
            return withSeconds(line, line.skip(at + 1, "钟"), 30);
        }
        if (line.has("差", at)) {
            Minutes missing = counted(line, at + 1);
            return missing == null ? none(line, at) : new Minutes(missing.to, -missing.value, 0, false);
        }
        if (line.any("搭踏", at)) {
            return fives(line, at + 1);
        }
        Minutes counted = counted(line, line.skip(at, "过", "钟过"));
        return counted == null ? none(line, at) : counted;
    }

    private static Minutes none(Line line, int at) {
        return new Minutes(line.skip(at, "多钟", "来钟", "多", "钟", "整", "正"), 0, 0, false);
    }

    private static Minutes withSeconds(Line line, int to, int minutes) {
        Numeral seconds = line.number(to);
        boolean fits =
                seconds != null && seconds.value() >= 0 && seconds.value() < SIXTY && line.has("秒", seconds.to());
        return fits
                ? new Minutes(seconds.to() + 1, minutes, seconds.value(), false)
                : new Minutes(to, minutes, 0, false);
    }

    private static Minutes fives(Line line, int at) {
        Numeral number = line.number(at);
        if (number == null || number.value() < 0 || number.value() > 11) {
            return new Minutes(line.skip(at, "正", "半"), line.has("半", at) ? 30 : 0, 0, false);
        }
        return new Minutes(line.skip(number.to(), "个字"), number.value() * FIVE, 0, false);
    }

    private static @Nullable Minutes counted(Line line, int at) {
        Numeral number = line.number(at);
        if (number == null || number.value() < 0 || number.value() >= SIXTY) {
            return null;
        }
        int to = number.to();
        if (line.has("个字", to)) {
            return fives(line, at);
        }
        if (line.has("刻", to)) {
            return new Minutes(line.skip(to, "刻钟", "刻"), number.value() * QUARTER % SIXTY, 0, false);
        }
        if (line.has("分", to)) {
            return withSeconds(line, line.skip(to, "分钟", "分"), number.value());
        }
        boolean decimal = number.digits().length() == 1;
        return line.any(COUNTED, to) ? null : new Minutes(to, number.value() * (decimal ? FIVE : 1), 0, decimal);
    }
}
