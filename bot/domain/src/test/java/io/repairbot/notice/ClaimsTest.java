package io.repairbot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("Only what the card limit has looked at is claimed")
class ClaimsTest {
    private final String lane = "staff:claims." + UUID.randomUUID();

    @Autowired
    NoticeMapper notices;

    @Autowired
    SendingLimit pace;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("a card written while the limit keeps others back is looked at before it may go")
    void writtenMeanwhile() {
        written();
        AtomicInteger looks = new AtomicInteger();
        assertThat(claimed((lane, now) -> {
                    int kept = keepAll();
                    if (looks.incrementAndGet() == 1) elsewhere(this::written);
                    return kept > 0;
                }))
                .isEmpty();
        assertThat(looks).hasValue(2);
    }

    @Test
    @DisplayName("a card the limit lets pass is claimed after one look")
    void passes() {
        written();
        assertThat(claimed((lane, now) -> false)).hasSize(1);
    }

    private List<NoticeRow> claimed(CardLimit cards) {
        Claims claims = new Claims(notices, pace, cards, clock);
        return transaction.execute(status -> claims.next(lane));
    }

    private int keepAll() {
        return jdbc.update("UPDATE notice SET state = 'GATHERED' WHERE recipient = ? AND state = 'PENDING'", lane);
    }

    /** By another connection, committed at once. */
    private static void elsewhere(Runnable deed) {
        CompletableFuture.runAsync(deed).join();
    }

    private void written() {
        Instant now = clock.instant();
        NewNotice card =
                NewNotice.to(new Recipient(lane), "escalated", Map.of()).calmly();
        notices.insert(Outbox.newId(), card, "{}", NoticeRow.State.PENDING, now, now);
    }
}
