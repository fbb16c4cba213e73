package io.repairbot.demo.history;

import java.io.PrintStream;

/** A line that fills; written anew only when it looks different. */
final class Progress {
    private static final int WIDTH = 40;

    private final PrintStream out;
    private final String what;
    private final long all;
    private int shown = -1;

    Progress(PrintStream out, String what, long all) {
        this.out = out;
        this.what = what;
        this.all = Math.max(1, all);
    }

    void at(long done) {
        int percent = (int) (100 * done / all);
        if (percent == shown) return;
        shown = percent;
        int filled = WIDTH * percent / 100;
        out.printf("\r%s [%s%s] %3d%%", what, "#".repeat(filled), ".".repeat(WIDTH - filled), percent);
        if (done >= all) out.println();
        out.flush();
    }
}
