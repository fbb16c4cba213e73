package io.repairbot.wecom.card;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cards stand at the platform. Every change is its own short transaction, never around a call. */
@Service
public class CardShelf {
    /** An hour less than the platform's 72, so that none dies on the way. */
    private static final Duration CODE_LIFE = Duration.ofHours(71);

    private final CardMapper cards;
    private final Clock clock;

    CardShelf(CardMapper cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    public Optional<CardRow> find(String card) {
        return Optional.ofNullable(cards.find(card));
    }

    /** Notes a card before it is sent, so that a tap that is faster than our answer finds it. */
    @Transactional
    public CardRow first(String card, String userid, String noticeId) {
        CardRow row = new CardRow(card, userid, taskId(card, 1, noticeId), 1);
        cards.insert(row, clock.instant());
        return row;
    }

    /** Notes that a new card takes the place of one that can no longer be repainted. */
    @Transactional
    public CardRow next(CardRow old, String noticeId) {
        int generation = old.generation() + 1;
        CardRow row = new CardRow(old.card(), old.userid(), taskId(old.card(), generation, noticeId), generation);
        if (cards.next(row, clock.instant()) != 1)
            throw new IllegalStateException("Card " + old.card() + " was changed by another process");
        cards.dropCodes(old.taskId());
        return row;
    }

    /** Whether this very notice is the one that sends this generation of the card, perhaps not for the first time. */
    public boolean isSentBy(CardRow row, String noticeId) {
        return row.taskId().equals(taskId(row.card(), row.generation(), noticeId));
    }

    public void sent(CardRow row, String responseCode) {
        cards.addCode(row.taskId(), row.userid(), responseCode, clock.instant());
    }

    /** Usable codes, the freshest first. */
    public List<RepaintCode> codes(CardRow row) {
        return cards.codes(row.taskId(), clock.instant().minus(CODE_LIFE));
    }

    public void trying(RepaintCode code, String noticeId) {
        cards.tried(code.id(), noticeId);
    }

    public void spent(RepaintCode code) {
        cards.spent(code.id());
    }

    /** The same for every attempt of one notice; another one after the database was emptied, because the platform never forgets a task id. */
    private static String taskId(String card, int generation, String noticeId) {
        return card + "@" + generation + "@" + noticeId.substring(0, 12);
    }
}
