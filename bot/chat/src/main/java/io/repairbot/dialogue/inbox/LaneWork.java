package io.repairbot.dialogue.inbox;

import io.repairbot.dialogue.conversation.Conversations;
import io.repairbot.dialogue.conversation.Farewell;
import io.repairbot.dialogue.conversation.InboundRow;
import io.repairbot.dialogue.conversation.MessageTurn;
import io.repairbot.dialogue.conversation.Talk;
import io.repairbot.persistence.LockRetry;
import io.repairbot.phrase.Bytes;
import io.repairbot.understanding.PhoneMask;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One message, one transaction: lock the conversation, read the first new message, answer it, mark it. */
@Component
class LaneWork {
    /** Then a message is given up, so that those behind it are answered. */
    private static final int ATTEMPTS = 3;

    private static final int PROBLEM = 255;
    private static final Logger log = LoggerFactory.getLogger(LaneWork.class);

    private final InboundMapper rows;
    private final Conversations conversations;
    private final MessageTurn turn;
    private final Farewell farewell;
    private final TransactionTemplate transaction;

    LaneWork(
            InboundMapper rows,
            Conversations conversations,
            MessageTurn turn,
            Farewell farewell,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.conversations = conversations;
        this.turn = turn;
        this.farewell = farewell;
        this.transaction = transaction;
    }

    /** What to do when another replica has the lane. */
    enum Patience {
        WAIT,
        SKIP
    }

    /** Until nothing new is left or a message fails. @return messages settled */
    int workOff(Lane lane, Patience patience) {
        int settled = 0;
        while (next(lane, patience)) settled++;
        return settled;
    }

    private boolean next(Lane lane, Patience patience) {
        AtomicReference<InboundRow> at = new AtomicReference<>();
        try {
            return LockRetry.invoke(() -> transaction.execute(status -> answerFirst(lane, patience, at)));
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | NonTransientDataAccessResourceException
                | TransactionException trouble) {
            log.warn("Lane {}: the database had trouble, the sweep tries again: {}", lane, trouble.getMessage());
            return false;
        } catch (RuntimeException broken) {
            if (at.get() != null) return failed(lane, at.get(), broken);
            log.error("Lane {} could not be begun, the sweep tries again", lane, broken);
            return false;
        }
    }

    private boolean answerFirst(Lane lane, Patience patience, AtomicReference<InboundRow> at) {
        Optional<Talk> talk = lane.customerId() == null ? Optional.empty() : lock(lane, patience);
        Optional<InboundRow> row = first(lane, talk);
        row.ifPresent(at::set);
        row.ifPresent(r -> settle(r, turn.answer(talk, r)));
        return row.isPresent();
    }

    private Optional<InboundRow> first(Lane lane, Optional<Talk> talk) {
        if (lane.customerId() == null) return rows.firstOfNobody(lane.kfId());
        return talk.isPresent() || !conversations.serves(lane.kfId()) ? rows.first(lane) : Optional.empty();
    }

    private Optional<Talk> lock(Lane lane, Patience patience) {
        String customer = String.valueOf(lane.customerId());
        return patience == Patience.WAIT
                ? conversations.lock(lane.kfId(), customer)
                : conversations.lockIfFree(lane.kfId(), customer);
    }

    private void settle(InboundRow row, MessageTurn.End end) {
        if (rows.settle(row.id(), end.name(), null) != 1)
            throw new IllegalStateException("Message " + row.id() + " was answered by somebody else");
        rows.hidePhones(row);
    }

    /** Outside the transaction that failed. @return whether the lane may go on: the message is given up */
    private boolean failed(Lane lane, InboundRow row, RuntimeException broken) {
        String problem =
                Bytes.head(PhoneMask.masked(broken.getClass().getSimpleName() + ": " + broken.getMessage()), PROBLEM);
        log.error("Message {} of {} could not be answered (attempt {})", row.id(), lane, row.attempts() + 1, broken);
        if (row.attempts() + 1 < ATTEMPTS) {
            rows.failed(row.id(), problem);
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> giveUp(lane, row, problem));
        } catch (RuntimeException again) {
            log.error("Nobody could be told of message {}", row.id(), again);
            rows.settle(row.id(), "FAILED", problem);
            rows.hidePhones(row);
        }
        return true;
    }

    private void giveUp(Lane lane, InboundRow row, String problem) {
        if (lane.customerId() != null) lock(lane, Patience.WAIT).ifPresent(talk -> farewell.say(talk, row));
        rows.settle(row.id(), "FAILED", problem);
        rows.hidePhones(row);
    }
}
