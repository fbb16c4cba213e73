package io.repairbot.progress;

import io.repairbot.followup.FollowUps;
import io.repairbot.rules.Rules;
import io.repairbot.understanding.PhoneMask;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a link may do with its order; by the same verbs as in chat. */
@Service
class ProgressDesk {
    /** Longer words are refused, not cut: he sees them and can shorten them. */
    static final int WORDS = 500;

    private final ProgressLinks links;
    private final WorkOrders orders;
    private final FollowUps followUps;
    private final Rules rules;
    private final Clock clock;

    ProgressDesk(ProgressLinks links, WorkOrders orders, FollowUps followUps, Rules rules, Clock clock) {
        this.links = links;
        this.orders = orders;
        this.followUps = followUps;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty when the token is not ours or its order was closed too long ago. */
    Optional<WorkOrder> order(String token) {
        return links.seal().open(token).stream()
                .boxed()
                .findFirst()
                .flatMap(orders::find)
                .filter(this::isKept);
    }

    private boolean isKept(WorkOrder order) {
        Instant closed = order.closedAt();
        return closed == null || clock.instant().isBefore(closed.plus(rules.progressLinkKept()));
    }

    /** @param round the one he saw: an old page must not rate a newer round */
    @Transactional
    public Hint satisfied(WorkOrder order, int round) {
        return said(followUps.satisfied(order.residentId(), order.number(), round), Hint.THANKS);
    }

    /** Written down also without a reason, which is asked for then (W3b). */
    @Transactional
    public Hint dissatisfied(WorkOrder order, int round, String reason) {
        if (reason.length() > WORDS) return Hint.TOO_LONG;
        Outcome outcome = followUps.dissatisfied(order.residentId(), order.number(), round);
        if (outcome instanceof Outcome.Refused || reason.isBlank()) return said(outcome, Hint.REASON_WANTED);
        return said(followUps.reason(order.residentId(), order.number(), round, PhoneMask.masked(reason)), Hint.SORRY);
    }

    @Transactional
    public Hint add(WorkOrder order, String words) {
        if (words.isBlank()) return Hint.EMPTY;
        if (words.length() > WORDS) return Hint.TOO_LONG;
        return said(orders.addWords(order.residentId(), order.number(), PhoneMask.masked(words)), Hint.ADDED);
    }

    private static Hint said(Outcome outcome, Hint done) {
        return outcome instanceof Outcome.Refused ? Hint.TOO_LATE : done;
    }
}
