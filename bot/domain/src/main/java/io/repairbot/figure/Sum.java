package io.repairbot.figure;

import java.time.LocalDate;

/** An amount of one figure. @param month its first day; {@code subject} as the kind says */
public record Sum(Kind kind, LocalDate month, String subject, Figure figure, long amount) {
    /** What is added up separately. */
    public enum Kind {
        /** Subject: first responsible engineer, or nothing while there is none; a bar; the trade. */
        CREW,
        /** Subject: weekday 1 (Monday) to 7, a hyphen, hour of the report: {@code 1-09}. */
        HOUR,
        /** Subject: id of the home. */
        HOME
    }

    Sum with(long total) {
        return new Sum(kind, month, subject, figure, total);
    }
}
