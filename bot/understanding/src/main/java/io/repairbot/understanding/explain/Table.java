package io.repairbot.understanding.explain;

import java.util.ArrayList;
import java.util.List;

/** Three aligned columns for a terminal, where a Chinese character is two columns wide. */
final class Table {
    private static final int FIRST = 8;
    private static final int SECOND = 44;

    private final List<String> lines = new ArrayList<>();

    /** A line; {@code why} are the resident's own words, empty when there are none. */
    Table add(String name, String value, String why) {
        String line = padded(name, FIRST) + padded(value, SECOND) + (why.isEmpty() ? "" : "← " + why);
        lines.add(line.stripTrailing());
        return this;
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - width(text)));
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
