package io.repairbot.understanding.time.clock;

import io.repairbot.understanding.time.line.Line;
import org.jspecify.annotations.Nullable;

/** Clocks in digits: 15:00, 4:40pm, 11:30:10 p.m., 7pm. */
final class ColonClocks {
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    private final Line line;

    ColonClocks(Line line) {
        this.line = line;
    }

    @Nullable
    Clock at(int from) {
        int run = run(from);
        if (run == 0 || run > 2 || value(from, run) > HOURS) {
            return null;
        }
        int colon = from + run;
        if (line.at(colon) != ':') {
            return named(from, run, colon, 0, 0, false);
        }
        boolean minutes = run(colon + 1) == 2 && value(colon + 1, 2) < SIXTY;
        return minutes ? withMinutes(from, run, colon + 1) : null;
    }

    private @Nullable Clock withMinutes(int from, int run, int at) {
        int to = at + 2;
        boolean seconds = line.at(to) == ':' && run(to + 1) == 2 && value(to + 1, 2) < SIXTY;
        int second = seconds ? value(to + 1, 2) : 0;
        int end = seconds ? to + 3 : to;
        return line.at(end) == ':' ? null : named(from, run, end, value(at, 2), second, true);
    }

    private @Nullable Clock named(int from, int run, int end, int minute, int second, boolean certain) {
        int hour = value(from, run);
        int start = line.skip(end, " ");
        int to = meridiem(start, certain);
        if (to > start && hour <= 12) {
            boolean afternoon = line.any("pP", start);
            return new Clock(
                    from, to, hour, minute, second, afternoon ? Clock.Half.PM : Clock.Half.AM, Clock.Form.PLAIN);
        }
        boolean padded = run == 2 && line.at(from) == '0';
        Clock.Half half = padded ? Clock.Half.EXACT : Clock.half(hour);
        return certain ? new Clock(from, line.skip(end, "分"), hour, minute, second, half, Clock.Form.PLAIN) : null;
    }

    /** Behind am, pm, a.m., P.M.; a letter alone will do behind minutes ("6:20p"). */
    private int meridiem(int at, boolean letterAlone) {
        if (!line.any("aApP", at)) {
            return at;
        }
        int m = line.skip(at + 1, ".");
        boolean word = line.any("mM", m);
        int to = word ? line.skip(m + 1, ".") : at + 1;
        boolean ends = !Character.isLetterOrDigit(line.at(to)) || line.at(to) >= 128;
        return ends && (word || letterAlone) ? to : at;
    }

    private int run(int from) {
        int to = from;
        while (line.isDigit(to)) {
            to++;
        }
        return to - from;
    }

    private int value(int from, int length) {
        return length == 1 ? line.at(from) - '0' : (line.at(from) - '0') * 10 + line.at(from + 1) - '0';
    }
}
