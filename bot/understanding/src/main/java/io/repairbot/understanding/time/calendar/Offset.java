package io.repairbot.understanding.time.calendar;

import io.repairbot.understanding.time.line.Line;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A point found by counting from now: 两小时后, 六天内, 再过一刻钟, 三天前.
 *
 * @param at the point; for days without hours its time of day is that of now
 * @param clock whether hours or minutes were counted
 */
public record Offset(int to, Kind kind, LocalDateTime at, boolean clock) {
    public enum Kind {
        AT,
        /** Not before the point. */
        AFTER,
        /** "现在" itself. */
        NOW,
        /** From now to the point. */
        WITHIN,
        PAST
    }

    private static final String[] PRESENT = {"现在", "此时此刻", "此时", "此刻", "这会儿", "眼下", "当前", "而家", "依家"};
    private static final String[] PASSING = {"再过", "再等", "过"};
    private static final String[] COMING = {"接下来的", "未来的", "未来", "接下来", "今后", "往后"};
    private static final String[] LATER = {"以后", "之后", "过后", "后"};
    private static final String[] INSIDE = {"以内", "之内", "内", "里头", "里"};
    private static final String[] AGO = {"以前", "之前", "前"};

    /** The offset at {@code from}; null when none stands there, and for a mere length (漏了三天). */
    public static @Nullable Offset at(Line line, int from, LocalDateTime now) {
        int present = line.skip(from, PRESENT);
        if (present > from) {
            return new Offset(present, Kind.NOW, now, true);
        }
        int passed = line.skip(from, PASSING);
        int start = passed > from ? passed : line.skip(from, COMING);
        Length length = Length.at(line, start);
        if (length == null) {
            return null;
        }
        if (passed > from) {
            return of(line.skip(length.to(), LATER), Kind.AFTER, length, now);
        }
        return start > from
                ? of(line.skip(length.to(), INSIDE), Kind.WITHIN, length, now)
                : bySuffix(line, length, now);
    }

    private static @Nullable Offset bySuffix(Line line, Length length, LocalDateTime now) {
        int end = line.skip(length.to(), "左右");
        int later = line.skip(end, LATER);
        if (later > end && !line.any("天面边", later)) {
            return of(later, Kind.AT, length, now);
        }
        int inside = line.skip(end, INSIDE);
        if (inside > end) {
            return of(inside, Kind.WITHIN, length, now);
        }
        int ago = line.skip(end, AGO);
        return ago > end ? new Offset(ago, Kind.PAST, now, length.clock()) : null;
    }

    private static Offset of(int to, Kind kind, Length length, LocalDateTime now) {
        return new Offset(to, kind, length.after(now), length.clock());
    }
}
