package io.repairbot.wecom.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a call that sends or repaints something ended. {@code problem} holds the code and the platform's word for it, nobody's text. */
public sealed interface CallResult {
    /** @param responseCode allows one repaint of the card within 72 hours, or one message in a session handed on; null when the platform gave none */
    record Sent(@Nullable String responseCode) implements CallResult {}

    /** An earlier attempt with the same id got through. */
    record AlreadySent() implements CallResult {}

    /** Nothing was sent. */
    record RetryLater(Duration after, String problem) implements CallResult {}

    /** Nothing was sent, and the same again would not be either, as long as {@code trouble} lasts. */
    record Refused(Trouble trouble, String problem) implements CallResult {}

    /** Time-out, broken connection or an unreadable answer: sent or not. */
    record OutcomeUnknown(String problem) implements CallResult {}
}
