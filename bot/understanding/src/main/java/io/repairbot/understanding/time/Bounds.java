package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.time.line.Line;
import org.jspecify.annotations.Nullable;

/** Words around a time that leave it open: 以后, 之前, 内, 过了, 最晚. */
record Bounds(int to, @Nullable Bound bound) {
    private static final String[] ABOUT = {"左右", "前后", "上下", "许", "的时候", "期间"};
    private static final String[] AFTER = {"以后", "之后", "过后", "后", "起"};
    /** Behind an hour: what ends then, or begins. */
    private static final String[] FREE = {"下班", "放学", "到家", "回家", "才下班", "才到家", "才有空", "才回", "才在家"};

    private static final String[] BEFORE = {"以前", "之前", "前"};
    private static final String[] WITHIN = {"以内", "之内", "内"};
    private static final String[] LEAD_AFTER = {"过了", "晚于", "不早于", "最早", "最早要"};
    private static final String[] LEAD_BEFORE = {"不晚于", "最晚", "最迟", "赶在", "早于"};

    /** What the words in front of the bound name. */
    enum Scope {
        DAYS,
        PART,
        HOUR
    }

    /** The bound at {@code at}, behind a time that begins at {@code from}. */
    static Bounds around(Line line, int from, int at, Scope scope) {
        int about = line.skip(at, ABOUT);
        boolean free = scope == Scope.HOUR && line.first(about, FREE) != null;
        Bounds behind = free ? new Bounds(line.skip(about, "下班后"), Bound.AFTER) : behind(line, about, scope);
        return behind.bound == null ? new Bounds(behind.to, before(line, from)) : behind;
    }

    private static Bounds behind(Line line, int at, Scope scope) {
        int after = line.skip(at, AFTER);
        if (after > at && !isOtherWord(line, at, after)) {
            return new Bounds(line.skip(at, "以后", "之后", "过后", "后", "起"), Bound.AFTER);
        }
        int before = line.skip(at, BEFORE);
        if (before > at && !(line.has("前", at) && line.any("后面台天门两几段边任院", before))) {
            return new Bounds(before, Bound.BEFORE);
        }
        int within = line.skip(at, WITHIN);
        boolean inside = scope == Scope.DAYS && within > at && !line.any("侧部外门墙机", within);
        return new Bounds(inside ? within : at, inside ? Bound.WITHIN : null);
    }

    /** 后面, 后天, 起来, 起码. */
    private static boolean isOtherWord(Line line, int at, int after) {
        return line.has("后", at) && line.any("天面边台门院续备卫日年晚", after) || line.has("起", at) && line.any("来码床火", after);
    }

    private static @Nullable Bound before(Line line, int from) {
        if (isOneOf(line, from, LEAD_BEFORE)) {
            return Bound.BEFORE;
        }
        return isOneOf(line, from, LEAD_AFTER) ? Bound.AFTER : null;
    }

    private static boolean isOneOf(Line line, int from, String[] words) {
        for (String word : words) {
            if (line.endsWith(word, from)) {
                return true;
            }
        }
        return false;
    }
}
