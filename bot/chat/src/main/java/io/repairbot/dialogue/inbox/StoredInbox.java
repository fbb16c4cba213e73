package io.repairbot.dialogue.inbox;

import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.persistence.AfterCommit;
import io.repairbot.phrase.Bytes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
class StoredInbox implements Inbox {
    private static final int ROWS = 100;
    private static final int TEXT = 4000;
    private static final int MENU = 128;
    private static final int MEDIA = 160;
    /** After this a page that brings nothing new is no late page of another puller, but a cursor that was set back by hand. */
    private static final Duration LATE_PULLER = Duration.ofMinutes(2);

    private final InboundMapper rows;
    private final Lanes lanes;
    private final JsonMapper json;
    private final Clock clock;

    StoredInbox(InboundMapper rows, Lanes lanes, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.lanes = lanes;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String cursor(String accountId) {
        return rows.cursor(accountId).orElse("");
    }

    /** The lock on the cursor makes pullers of one account store one after the other. */
    @Override
    @Transactional
    public void store(String accountId, List<IncomingMessage> page, String nextCursor) {
        Optional<InboundMapper.Cursor> cursor = rows.lockCursor(accountId);
        Instant now = clock.instant();
        int fresh = 0;
        for (int from = 0; from < page.size(); from += ROWS) {
            List<IncomingMessage> some = page.subList(from, Math.min(page.size(), from + ROWS));
            fresh += rows.insertNew(accountId, some.stream().map(this::row).toList(), now);
        }
        if (cursor.isEmpty() || moves(cursor.get(), page, fresh, now)) rows.moveCursor(accountId, nextCursor, now);
        if (fresh > 0) AfterCommit.run(() -> wake(accountId, page));
    }

    /** A page of which everything is known was pulled from an older cursor: storing its end would move the cursor back. */
    private static boolean moves(InboundMapper.Cursor cursor, List<IncomingMessage> page, int fresh, Instant now) {
        return fresh > 0
                || !page.isEmpty() && cursor.updatedAt().plus(LATE_PULLER).isBefore(now);
    }

    private void wake(String accountId, List<IncomingMessage> page) {
        page.stream()
                .map(message -> new Lane(accountId, message.customerId()))
                .distinct()
                .forEach(lanes::wake);
    }

    private InboundMapper.NewRow row(IncomingMessage message) {
        return new InboundMapper.NewRow(
                message.id(),
                message.customerId(),
                message.kind().name(),
                cut(message.text(), TEXT),
                cut(message.menuId(), MENU),
                cut(message.mediaId(), MEDIA),
                details(message),
                message.sentAt(),
                message.raw());
    }

    private String details(IncomingMessage message) {
        String details = json.writeValueAsString(message.details());
        return details.length() <= TEXT ? details : "{}";
    }

    private static @Nullable String cut(@Nullable String text, int chars) {
        return text == null ? null : Bytes.head(text, chars);
    }
}
