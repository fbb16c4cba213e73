package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of an order once it is known: checked against who can come, read back, done. */
final class ChangeCheck {
    private final Wishes wishes;
    private final Manpower manpower;

    ChangeCheck(Wishes wishes, Manpower manpower) {
        this.wishes = wishes;
        this.manpower = manpower;
    }

    /** What is new is read back; a time nobody can come at is not. */
    Answer next(State state, WorkOrder order, Surroundings around) {
        Draft draft = state.draft();
        if (draft.time() == null && draft.place() == null)
            return Answer.say(state.to(Step.MOVE), Reply.of(Line.MOVE_WHAT, facts(order)));
        if (draft.time() != null && !around.canMove(order, draft.time()))
            return manpower.move(state, around, Reply.of(Line.NOBODY_FREE));
        if (order.urgent() && draft.time() == null) return confirm(state);
        return Answer.say(
                state.to(Step.MOVE),
                Reply.of(Line.MOVE_CHECK, Map.of("number", order.number(), "changes", changes(order, draft))));
    }

    private String changes(WorkOrder order, Draft draft) {
        List<String> changes = new ArrayList<>();
        if (draft.time() != null)
            changes.add(wishes.change(
                    Line.MOVED_TIME, order.appointment(), draft.time().label()));
        if (draft.place() != null)
            changes.add(
                    wishes.change(Line.MOVED_PLACE, order.place(), draft.place().label()));
        return String.join("\n", changes);
    }

    static Answer confirm(State state) {
        Draft draft = state.draft();
        boolean known = state.order() != null && (draft.time() != null || draft.place() != null);
        if (!known) return leave(state);
        Place place = draft.place();
        String beside = draft.content() == null ? "" : draft.content();
        return Answer.doing(state, new Command.Move(state.order(), draft.time(), place, beside));
    }

    static Answer leave(State state) {
        Map<String, String> number = Map.of("number", state.order() == null ? "" : state.order());
        return Answer.say(state.idle(), Reply.of(Line.MOVE_LEFT, number));
    }

    /** It is done. */
    Answer moved(State state, WorkOrder order) {
        String changes = wishes.standing(
                order, state.draft().time() != null, state.draft().place() != null);
        Map<String, String> facts = Map.of("number", order.number(), "changes", changes);
        return Answer.say(state.idle(), Reply.of(Line.MOVED, facts));
    }

    /** Somebody else was promised that visit meanwhile. */
    Answer taken(State state, Surroundings around) {
        Appointment asked = state.draft().time();
        String time = asked == null ? "" : asked.label();
        return manpower.move(state, around, Reply.of(Line.SLOT_TAKEN, Map.of("time", time)));
    }

    static Answer ask(State state, Line line) {
        return Answer.say(state, Reply.of(line, Map.of("number", String.valueOf(state.order()))));
    }

    static Optional<WorkOrder> order(State state, Surroundings around) {
        return Questions.changeable(around).stream()
                .filter(o -> o.number().equals(state.order()))
                .findFirst();
    }

    static Map<String, String> facts(WorkOrder order) {
        return Map.of("number", order.number());
    }
}
