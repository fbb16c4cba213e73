package io.repairbot.wecom.courier;

import io.repairbot.notice.Delivery;
import io.repairbot.wecom.api.CallResult;
import java.time.Duration;

/** The platform's answer as the outbox understands it. */
final class Outcomes {
    /** A repeat after this is still within the platform's own check for doubles. */
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(5);

    private Outcomes() {}

    /** @param text what the person reads now */
    static Delivery of(CallResult result, String text) {
        if (result instanceof CallResult.RetryLater later)
            return new Delivery.RetryLater(later.after(), later.problem());
        if (result instanceof CallResult.OutcomeUnknown unknown) {
            return new Delivery.RetryLater(AFTER_SILENCE, "unknown whether sent: " + unknown.problem());
        }
        if (result instanceof CallResult.Refused refused) {
            return switch (refused.trouble()) {
                case WINDOW_SHUT, NOT_OUR_SESSION -> new Delivery.Held(refused.problem());
                default -> new Delivery.Refused(refused.problem());
            };
        }
        return new Delivery.Sent(text);
    }
}
