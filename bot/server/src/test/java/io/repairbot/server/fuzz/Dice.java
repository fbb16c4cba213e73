package io.repairbot.server.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that is left to chance, from one seed. */
final class Dice {
    private static final List<String> ODD = List.of(
            "\u0000",
            "\u0007",
            "\r\n",
            "\u001b[31m",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "😀",
            "𠮷",
            "]]>",
            "<![CDATA[",
            "&",
            "&#0;",
            "&#x1F600;",
            "&lt;",
            "<",
            "</xml>",
            "<?pi?>",
            "<!--",
            "%00",
            "%",
            "+",
            "'",
            "\"",
            "\\",
            "${7*7}",
            "#{1}",
            "{{1}}",
            "../../etc/passwd",
            "' OR '1'='1",
            "=HYPERLINK(\"http://x\")",
            "<script>alert(1)</script>",
            "\t",
            "　",
            "ｗ");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "-9223372036854775809",
            "1e999",
            "NaN",
            "0x10",
            "１２",
            "١٢",
            "00000000000000000000000000000000000017",
            "1.5",
            "",
            " ",
            "99999999999999999999999999999999999999999999");

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    String number() {
        return oneOf(NUMBERS);
    }

    /** Of the letters of Base64 and of names. */
    String word(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(
                        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(below(62))))
                .collect(Collectors.joining());
    }

    /** Mostly short, sometimes longer than any column. */
    String text() {
        int length = below(20) == 0 ? 2_000 + below(15_000) : below(80);
        return IntStream.range(0, 1 + below(6))
                .mapToObj(i -> oneOf(ODD))
                .collect(Collectors.joining(word(length / 6 + 1)));
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The text with one to four places overwritten, cut out, doubled or filled with what does not belong there. */
    String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + below(4); i > 0 && !damaged.isEmpty(); i--) damage(damaged);
        return damaged.toString();
    }

    private void damage(StringBuilder text) {
        int from = below(text.length());
        int to = Math.min(text.length(), from + 1 + below(12));
        switch (below(4)) {
            case 0 -> text.insert(from, oneOf(ODD));
            case 1 -> text.delete(from, to);
            case 2 -> text.replace(from, to, oneOf(ODD));
            default -> text.insert(from, text.substring(from, to));
        }
    }
}
