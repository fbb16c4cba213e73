package io.repairbot.understanding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One character in, one character out: half width, simplified script, plain dashes; what is no character of a word becomes blank. */
final class Characters {
    private static final char[] TABLE = table();

    private Characters() {}

    /** The comparable form of {@code c}; never a surrogate, never a control character except line feed. */
    static char plain(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = shape((char) c);
        }
        simplify(table);
        replace(table, "‐‑‒–—―−﹣ー", '-');
        replace(table, "〜∼∽˜﹏", '~');
        replace(table, "∶﹕︰", ':');
        return table;
    }

    private static char shape(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (Character.isSurrogate(c)) {
            return Text.CUT;
        }
        boolean invisible =
                Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return c != '\n' && (invisible || isVariation(c)) ? ' ' : c;
    }

    private static boolean isVariation(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    private static void replace(char[] table, String many, char one) {
        many.chars().forEach(c -> table[c] = one);
    }

    private static void simplify(char[] table) {
        try (InputStream in = Characters.class.getResourceAsStream("simplified.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, "simplified.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                    table[line.charAt(i)] = line.charAt(i + 1);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("simplified.txt in the program's own jar cannot be read", e);
        }
    }
}
