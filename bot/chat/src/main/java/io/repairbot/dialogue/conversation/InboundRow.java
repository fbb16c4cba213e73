package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.IncomingMessage.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored message.
 *
 * @param details JSON object of strings
 * @param attempts before this one
 */
public record InboundRow(
        long id,
        String msgid,
        String kfId,
        @Nullable String customerId,
        Kind kind,
        @Nullable String text,
        @Nullable String menuId,
        @Nullable String mediaId,
        String details,
        Instant sentAt,
        int attempts) {}
