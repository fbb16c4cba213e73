package io.repairbot.demo.history;

import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * What the past should be like.
 *
 * @param count orders in all, of which {@code open} are not over
 * @param years how far back it reaches
 * @param seed the same again gives the same past, but for the present moment
 */
public record Wanted(int count, int open, int years, long seed) {
    public Wanted {
        if (count < 1 || count > 5_000_000) throw new HistoryRefused("--count must be from 1 to 5000000.");
        if (open < 0 || open > count || open > 100_000)
            throw new HistoryRefused("--open must be from 0 to 100000 and not more than --count.");
        if (years < 1 || years > 10) throw new HistoryRefused("--years must be from 1 to 10.");
    }

    /** From {@code --count=… --open=… --years=… --seed=…}; a million, five thousand open, two years, unless said otherwise. */
    static Wanted of(SimpleCommandLinePropertySource arguments) {
        int count = (int) number(arguments, "count", 1_000_000);
        return new Wanted(
                count,
                (int) number(arguments, "open", Math.min(5_000, count)),
                (int) number(arguments, "years", 2),
                number(arguments, "seed", 1));
    }

    private static long number(SimpleCommandLinePropertySource arguments, String name, long otherwise) {
        String given = arguments.getProperty(name);
        try {
            return given == null ? otherwise : Integer.parseInt(given);
        } catch (NumberFormatException noNumber) {
            throw new HistoryRefused("--" + name + " must be a whole number, not '" + given + "'.");
        }
    }
}
