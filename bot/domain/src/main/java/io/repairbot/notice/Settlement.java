package io.repairbot.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how an attempt ended: sent, again later with growing pauses, held for the resident, or dead for good. */
@Component
class Settlement {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** After that a message about a repair is history; people must look at it. */
    private static final Duration GIVE_UP_AFTER = Duration.ofHours(24);

    private static final int PROBLEM = 500;
    private static final int TEXT = 4000;
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final NoticeMapper notices;
    private final LastResort lastResort;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlement(NoticeMapper notices, LastResort lastResort, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.lastResort = lastResort;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void settle(NoticeRow row, Delivery delivery) {
        if (delivery instanceof Delivery.Sent sent) {
            int rows = notices.settleSent(row, clock.instant(), cut(sent.text(), TEXT), !sent.message());
            if (held(rows, row)) lastResort.noLongerNeeded(row);
        } else if (delivery instanceof Delivery.Held held) {
            if (write(row, NoticeRow.State.HELD, held.problem())) lastResort.held(row, held.problem());
        } else if (delivery instanceof Delivery.Refused refused) {
            dead(row, refused.problem());
        } else if (delivery instanceof Delivery.RetryLater later) {
            again(row, later);
        }
    }

    private void again(NoticeRow row, Delivery.RetryLater later) {
        Instant now = clock.instant();
        if (!now.isBefore(row.createdAt().plus(GIVE_UP_AFTER))) {
            dead(row, later.problem());
            return;
        }
        Duration pause = pause(row.attempts(), later.after());
        held(notices.settle(row, NoticeRow.State.PENDING, now.plus(pause), now, cut(later.problem(), PROBLEM)), row);
    }

    private void dead(NoticeRow row, String problem) {
        if (!write(row, NoticeRow.State.DEAD, problem)) return;
        log.error("Notice {} ({}) to {} is a dead letter: {}", row.id(), row.template(), row.recipient(), problem);
        lastResort.dead(row, problem);
        if (row.card() != null && row.orderId() != null)
            events.publishEvent(new CardLost(row.orderId(), new Recipient(row.recipient())));
    }

    private boolean write(NoticeRow row, NoticeRow.State state, String problem) {
        Instant now = clock.instant();
        return held(notices.settle(row, state, now, now, cut(problem, PROBLEM)), row);
    }

    /** 0 rows: the claim ran out and another process took the line; its word counts. */
    private static boolean held(int rows, NoticeRow row) {
        if (rows == 0) log.warn("Notice {} was taken over by another process while it was carried", row.id());
        return rows == 1;
    }

    /** The platform's own wait or 2 s · 2^attempts, whichever is longer, at most 5 min unless the platform asks for more. */
    static Duration pause(int attempts, Duration asked) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        if (grown.compareTo(LONGEST_PAUSE) > 0) grown = LONGEST_PAUSE;
        return asked.compareTo(grown) > 0 ? asked : grown;
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
