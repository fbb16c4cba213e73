package io.repairbot.clockwork;

import java.time.Duration;

/**
 * Work to be done again and again. Every bean of this type is run, by one replica at a time and never twice at once; a firing may be left out
 * or come late, so the work must find what is due by itself. What it throws is logged and the next firing comes as usual.
 *
 * @param name unique, stable: renaming it makes a new job
 * @param every from the start of one run to the start of the next, at least a millisecond
 * @param work called on a Quartz thread, outside any transaction
 */
public record Sweep(String name, Duration every, Runnable work) {
    public Sweep {
        if (name.isBlank() || every.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "A sweep needs a name and at least a millisecond between runs: " + name + " " + every);
        }
    }
}
