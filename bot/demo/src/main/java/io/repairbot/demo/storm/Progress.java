package io.repairbot.demo.storm;

import io.repairbot.demo.storm.Figures.Count;

/** One line on standard error that grows, so that standard output has the results only. */
final class Progress {
    private static final int WIDTH = 30;

    void say(String words) {
        System.err.println(words);
    }

    /** @param rest what there is still to be done; empty while people report */
    void show(Figures figures, int all, String rest) {
        long served = figures.of(Count.NUMBERED);
        int full = (int) Math.min(WIDTH, served * WIDTH / Math.max(1, all));
        System.err.printf(
                "\r[%s%s] %d of %d have a number, %d taken, %d finished%s\u001b[K",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                served,
                all,
                figures.of(Count.ACCEPTED),
                figures.of(Count.COMPLETED),
                rest.isEmpty() ? "" : "; " + rest);
    }
}
