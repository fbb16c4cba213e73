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
        @Nullable Instant notBefore,
        boolean calm) {

    public static NewNotice to(Recipient recipient, String template, Map<String, Object> facts) {
        return new NewNotice(recipient, template, facts, null, null, Priority.NORMAL, false, null, false);
    }

    public NewNotice onCard(String card) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, notBefore, calm);
    }

    public NewNotice about(long order) {
        return new NewNotice(recipient, template, facts, card, order, priority, prepaid, notBefore, calm);
    }

    public NewNotice with(Priority priority) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, notBefore, calm);
    }

    /** The writer has already taken this message's place in the budget. */
    public NewNotice prepaidInBudget() {
        return new NewNotice(recipient, template, facts, card, orderId, priority, true, notBefore, calm);
    }

    /** A new card waits until then; one that the person has already is repainted at once, which makes no sound. */
    public NewNotice notBefore(Instant morning) {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, morning, calm);
    }

    /** A card that may be kept back when its person gets too many new ones within an hour ({@link CardLimit}). */
    public NewNotice calmly() {
        return new NewNotice(recipient, template, facts, card, orderId, priority, prepaid, notBefore, true);
    }
}
