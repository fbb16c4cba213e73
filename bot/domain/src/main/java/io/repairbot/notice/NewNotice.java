package io.repairbot.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notice to be written; see {@link Notice} for the parts. {@code card} must match {@code [0-9A-Za-z_-]+}, at most 100 characters. */
public record NewNotice(
        Recipient recipient,
        String template,
        Map<String, Object> facts,
        @Nullable String card,
        @Nullable Long orderId,
        Priority priority,
        boolean prepaid,
        @Nullable Instant notBefore) {

    public static NewNotice to(Recipient recipient, String template, Map<String, Object> facts) {
        return new NewNotice(recipient, template, facts, null, null, Priority.NORMAL, false, null);
    }

    public NewNotice onCard(String card) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, notBefore);
    }

    public NewNotice about(long order) {
        return new NewNotice(recipient, template, facts, card, order, priority, prepaid, notBefore);
    }

    public NewNotice with(Priority priority) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, notBefore);
    }

    /** The writer has already taken this message's place in the budget. */
    public NewNotice prepaidInBudget() {
        return new NewNotice(recipient, template, facts, card, orderId, priority, true, notBefore);
    }

    /** A new card waits until then; one that the person has already is repainted at once, which makes no sound. */
    public NewNotice notBefore(Instant morning) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, morning);
    }
}
