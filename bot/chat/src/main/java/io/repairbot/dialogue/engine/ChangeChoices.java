package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Listener;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choices that are tapped or typed while an order's time or place is being changed. */
final class ChangeChoices {
    private final ChangeCheck check;
    private final Listener listener;
    private final Manpower manpower;
    private final MovedPlace moved = new MovedPlace();

    ChangeChoices(ChangeCheck check, Listener listener, Manpower manpower) {
        this.check = check;
        this.listener = listener;
        this.manpower = manpower;
    }

    Answer chosen(State state, ChoiceCode code, String what, Heard heard) {
        return switch (code) {
            case MOVE_WHICH -> which(state, what, heard);
            case MOVE_ORDER -> ChangeCheck.confirm(state);
            case MOVE_NEW_TIME -> ChangeCheck.ask(state.to(Step.MOVE_TIME), Line.ASK_NEW_TIME);
            case MOVE_NEW_PLACE -> ChangeCheck.ask(state.to(Step.MOVE_PLACE), Line.ASK_NEW_PLACE);
            case SLOT ->
                timed(
                        state,
                        manpower.chosen(state.draft(), code.about(what), heard.around())
                                .time(),
                        heard);
            case KEEP_TIME -> timed(state, state.draft().doubtful(), heard);
            case AS_SOON_AS_POSSIBLE -> timed(state, listener.asSoonAsPossible(), heard);
            case HOME -> placed(state, what, heard);
            default -> ChangeCheck.leave(state);
        };
    }

    private Answer which(State state, String number, Heard heard) {
        State about = state.about(number, 0);
        return ChangeCheck.order(about, heard.around())
                .map(order -> chosenOrder(about, order, heard.around()))
                .orElseGet(() -> ChangeCheck.leave(state));
    }

    private Answer chosenOrder(State state, WorkOrder order, Surroundings around) {
        Appointment time = state.draft().time();
        Draft told = moved.of(order, around).withContent("", order.service(), order.urgent());
        return check.next(state.with(time == null ? told : told.at(time)), order, around);
    }

    private Answer timed(State state, @Nullable Appointment time, Heard heard) {
        if (time == null) return ChangeCheck.ask(state.to(Step.MOVE_TIME), Line.ASK_NEW_TIME);
        State next = state.with(state.draft().at(time));
        return ChangeCheck.order(state, heard.around())
                .map(o -> check.next(next, o, heard.around()))
                .orElseGet(() -> ChangeCheck.leave(state));
    }

    private Answer placed(State state, String home, Heard heard) {
        Optional<Draft> draft = moved.at(home, state.draft(), heard.around());
        return ChangeCheck.order(state, heard.around())
                .flatMap(order -> draft.map(d -> check.next(state.with(d), order, heard.around())))
                .orElseGet(() -> ChangeCheck.ask(state.to(Step.MOVE_PLACE), Line.ASK_NEW_PLACE));
    }
}
