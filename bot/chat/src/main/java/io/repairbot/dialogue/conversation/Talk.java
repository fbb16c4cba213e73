package io.repairbot.dialogue.conversation;

import io.repairbot.community.Community;
import io.repairbot.dialogue.turn.State;
import io.repairbot.notice.Recipient;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation while its row is locked.
 *
 * @param human a person serves the resident
 * @param budget messages still allowed until he writes again
 * @param paidAt when the last place of the budget was taken
 */
public record Talk(
        long residentId,
        Community community,
        State state,
        boolean human,
        int budget,
        Instant windowUntil,
        Instant paidAt) {

    private static final int PER_MESSAGE = 5;
    private static final Duration WINDOW = Duration.ofHours(48);

    Recipient recipient() {
        return Recipient.resident(residentId);
    }

    /**
     * The resident wrote at {@code sentAt} (whole seconds): five messages from then on. What was answered after that, to an earlier message,
     * has already used some of them.
     */
    Talk hearing(Instant sentAt) {
        boolean answeredSince = paidAt.getEpochSecond() > sentAt.getEpochSecond();
        Instant until = sentAt.plus(WINDOW);
        return new Talk(
                residentId,
                community,
                state,
                human,
                answeredSince ? budget : PER_MESSAGE,
                until.isAfter(windowUntil) ? until : windowUntil,
                paidAt);
    }

    Talk with(State newState) {
        return new Talk(residentId, community, newState, human, budget, windowUntil, paidAt);
    }

    Talk human(boolean serving) {
        return new Talk(residentId, community, state, serving, budget, windowUntil, paidAt);
    }

    Talk paying(Instant now) {
        return new Talk(residentId, community, state, human, budget - 1, windowUntil, now);
    }
}
