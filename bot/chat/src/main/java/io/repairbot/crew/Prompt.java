package io.repairbot.crew;

import java.time.Instant;

/** What the bot waits for from a member of staff; one thing at a time. */
public record Prompt(String userid, Kind kind, String orderNumber, Instant askedAt) {
    public enum Kind {
        RESULT(CrewText.ASK_RESULT),
        EXTENSION(CrewText.ASK_EXTENSION),
        CLOSE_REASON(CrewText.ASK_CLOSE_REASON),
        ESCALATION(CrewText.ASK_ESCALATION);

        private final CrewText question;

        Kind(CrewText question) {
            this.question = question;
        }

        CrewText question() {
            return question;
        }
    }
}
