package io.repairbot.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person.
 *
 * @param id 32 characters {@code [0-9a-f]}: the idempotency key given to the platform
 * @param template names the words (config/dialogue) or the card (config/cards)
 * @param facts what the template is filled with; for {@link #SAY} the words themselves
 * @param card the card this notice sends first or repaints; null for a plain message
 * @param prepaid its place in the resident's message budget was taken when it was written
 */
public record Notice(
        String id,
        Recipient recipient,
        String template,
        Map<String, Object> facts,
        @Nullable String card,
        @Nullable Long orderId,
        Priority priority,
        boolean prepaid,
        Instant createdAt) {

    /** Template whose facts carry the ready words: {@code text}, and optionally {@code choices}: a list of {@code {id, label}}. */
    public static final String SAY = "say";

    /** Fact that asks for a new card where an older one stands: a card that is only repainted rings nowhere. */
    public static final String ANEW = "anew";

    public Notice {
        facts = Map.copyOf(facts);
    }

    public boolean isAnew() {
        return facts.containsKey(ANEW);
    }
}
