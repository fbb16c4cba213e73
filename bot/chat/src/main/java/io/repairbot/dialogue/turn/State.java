package io.repairbot.dialogue.turn;

import io.repairbot.dialogue.Choice;
import io.repairbot.dialogue.intake.Draft;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands; stored as JSON in its row.
 *
 * @param schema of this record: a state written by another version of the program is not used
 * @param menu number of the last menu sent: choices of older ones are stale
 * @param failed answers in a row that were not understood
 * @param order what EXTRA and REASON are about
 * @param round of that order, for REASON
 * @param offered choices of the last menu, without its number
 * @param photos whether the last message was a photo that was acknowledged
 * @param lost whether a state was thrown away that this version cannot read: said once
 * @param at last message
 */
public record State(
        int schema,
        long menu,
        Step step,
        Draft draft,
        int failed,
        @Nullable String order,
        int round,
        List<Choice> offered,
        boolean photos,
        boolean lost,
        Instant at) {

    public static final int SCHEMA = 2;

    public State {
        offered = List.copyOf(offered);
    }

    /** @param menu higher than that of any menu ever sent in this conversation, or 0 */
    public static State fresh(long menu, boolean lost, Instant at) {
        return new State(SCHEMA, menu, Step.IDLE, Draft.EMPTY, 0, null, 0, List.of(), false, lost, at);
    }

    /** A new question: what was offered before no longer counts. */
    public State to(Step next) {
        return new State(schema, menu, next, draft, 0, order, round, List.of(), photos, lost, at);
    }

    public State with(Draft newDraft) {
        return new State(schema, menu, step, newDraft, failed, order, round, offered, photos, lost, at);
    }

    public State about(@Nullable String number, int orderRound) {
        return new State(schema, menu, step, draft, failed, number, orderRound, offered, photos, lost, at);
    }

    public State failed(int times) {
        return new State(schema, menu, step, draft, times, order, round, offered, photos, lost, at);
    }

    public State offering(List<Choice> choices) {
        return new State(schema, menu + 1, step, draft, failed, order, round, choices, photos, lost, at);
    }

    public State photos(boolean acknowledged) {
        return new State(schema, menu, step, draft, failed, order, round, offered, acknowledged, lost, at);
    }

    public State heardAt(Instant now) {
        return new State(schema, menu, step, draft, failed, order, round, offered, photos, false, now);
    }

    public State idle() {
        return to(Step.IDLE).with(Draft.EMPTY).about(null, 0);
    }
}
