package io.repairbot.understanding.time.line;

import io.repairbot.understanding.TimeSlot.Daypart;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the word list.
 *
 * @param value what the list says beside the kind: an offset in days, weeks or years, or month * 100 + day of a feast; 0 when it says nothing
 * @param part the part of the day the word names, as 今晚 does
 */
public record Word(
        String text, Kind kind, int value, @Nullable Daypart part) {
    /** What a word does in a sentence about time. */
    public enum Kind {
        /** A day counted from today. */
        DAY,
        /** A part of the day. */
        PART,
        /** A year counted from this one. */
        YEAR,
        /** "下个", "这": which week or month, counted from the present one. */
        NEXT,
        /** A feast of the solar calendar. */
        FEAST,
        /** A feast on the n-th weekday of a month: month * 100 + n * 10 + weekday. */
        MOVABLE,
        /** A feast of the lunar calendar. */
        LUNAR,
        /** Somebody comes, repairs, has time. */
        VISIT,
        /** What is broken: the time before it is when it broke. */
        FAULT,
        /** It has happened. */
        PAST,
        /** Nobody is at home, nobody can come. */
        DENY,
        /** The time behind it replaces the one before it. */
        CHANGE,
        /** The time behind it was agreed on, or meant, before. */
        FORMER,
        /** The time right behind it is not wanted. */
        NOT,
        /** The visit is not wanted any more. */
        CANCEL,
        /** It happens again and again. */
        HABIT,
        /** As soon as possible. */
        ASAP,
        /** Not so urgent, whatever the words behind it say. */
        CALM,
        /** Contains characters of another kind but means none of it. */
        NEUTRAL
    }

    /** Whether the word names a time, or a piece of one. */
    public boolean isTime() {
        return kind.compareTo(Kind.VISIT) < 0;
    }

    public int length() {
        return text.length();
    }
}
