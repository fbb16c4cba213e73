package io.repairbot.dialogue.turn;

import io.repairbot.intake.Draft;
import io.repairbot.intake.Entrance;
import io.repairbot.phrase.Choice;
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
 * @param others what else was opened by the same 确认, for EXTRA
 * @param offered choices of the last menu, without its number
 * @param photos whether the last message was a photo that was acknowledged
 * @param lost whether a state was thrown away that this version cannot read: said once
 * @param at last message
 * @param entrance the door he came by, null when none
 */
public record State(
        int schema,
        long menu,
        Step step,
        Draft draft,
        int failed,
        @Nullable String order,
        int round,
        List<String> others,
        List<Choice> offered,
        boolean photos,
        boolean lost,
        Instant at,
        @Nullable Entrance entrance) {

    public static final int SCHEMA = 2;

    public State {
        offered = List.copyOf(offered);
        // A state of before there were any.
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** @param menu higher than that of any menu ever sent in this conversation, or 0 */
    public static State fresh(long menu, boolean lost, Instant at) {
        return new State(SCHEMA, menu, Step.IDLE, Draft.EMPTY, 0, null, 0, List.of(), List.of(), false, lost, at, null);
    }

    /** A new question: what was offered before no longer counts. */
    public State to(Step next) {
        return new State(schema, menu, next, draft, 0, order, round, others, List.of(), photos, lost, at, entrance);
    }

    public State with(Draft newDraft) {
        return new State(
                schema, menu, step, newDraft, failed, order, round, others, offered, photos, lost, at, entrance);
    }

    public State about(@Nullable String number, int orderRound) {
        return new State(
                schema, menu, step, draft, failed, number, orderRound, List.of(), offered, photos, lost, at, entrance);
    }

    public State failed(int times) {
        return new State(schema, menu, step, draft, times, order, round, others, offered, photos, lost, at, entrance);
    }

    public State offering(List<Choice> choices) {
        return new State(
                schema, menu + 1, step, draft, failed, order, round, others, choices, photos, lost, at, entrance);
    }

    public State photos(boolean acknowledged) {
        return new State(
                schema, menu, step, draft, failed, order, round, others, offered, acknowledged, lost, at, entrance);
    }

    public State heardAt(Instant now) {
        return new State(
                schema, menu, step, draft, failed, order, round, others, offered, photos, false, now, entrance);
    }

    /** With what else was opened by the same 确认. */
    public State alongWith(List<String> more) {
        return new State(schema, menu, step, draft, failed, order, round, more, offered, photos, lost, at, entrance);
    }

    public State entered(Entrance door) {
        return new State(schema, menu, step, draft, failed, order, round, others, offered, photos, lost, at, door);
    }

    public State idle() {
        return to(Step.IDLE).with(Draft.EMPTY).about(null, 0);
    }
}
