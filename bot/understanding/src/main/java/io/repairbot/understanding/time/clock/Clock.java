package io.repairbot.understanding.time.clock;

import java.time.LocalTime;

/**
 * A time of day as written, from {@code from} (inclusive) to {@code to} (exclusive).
 *
 * @param hour 0 to 24, as written
 */
public record Clock(int from, int to, int hour, int minute, int second, Half half, Form form) {
    /** Which half of the day the clock itself names. */
    public enum Half {
        OPEN,
        /** Counted to 24: 15:00, 08:00, 0点. */
        EXACT,
        AM,
        PM
    }

    /** What else the same characters could be. */
    public enum Form {
        PLAIN,
        /** "八点八" is a number. */
        DECIMAL,
        /** "一点" is a little. */
        LITTLE
    }

    public static Half half(int hour) {
        return hour > 12 || hour == 0 ? Half.EXACT : Half.OPEN;
    }

    /** The time with {@code hours} in place of the written hour; 24 is midnight. */
    LocalTime at(int hours) {
        return LocalTime.of(hours % 24, minute, second);
    }
}
