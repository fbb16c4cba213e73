package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.Bytes;
import io.repairbot.dialogue.Choice;
import io.repairbot.dialogue.intake.Appointment;
import io.repairbot.dialogue.intake.Draft;
import io.repairbot.dialogue.intake.Listener;
import io.repairbot.dialogue.intake.Place;
import io.repairbot.dialogue.intake.Slot;
import io.repairbot.dialogue.script.ChoiceCode;
import io.repairbot.dialogue.script.Line;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another time or place for an order that is open: heard, read back, confirmed. The state's draft holds the new time and place and, as its content,
 * what else was said. In haste (an urgent order's place) nothing is confirmed first.
 */
final class ChangeTalk {
    private final Wishes wishes;
    private final Listener listener;
    private final Manpower manpower;
    private final MovedPlace moved;

    ChangeTalk(Wishes wishes, Listener listener, Manpower manpower) {
        this.wishes = wishes;
        this.listener = listener;
        this.manpower = manpower;
        this.moved = new MovedPlace();
    }

    /** @return empty when the message asks for no change */
    Optional<Answer> hear(State state, Heard heard) {
        if (!wishes.wants(state, heard)) return Optional.empty();
        List<WorkOrder> orders = of(state, heard.around());
        if (orders.isEmpty()) return wishes.tooLate(state, heard);
        if (orders.size() == 1) return Optional.of(begin(state, orders.get(0), heard));
        List<Choice> choices = orders.stream().map(ChangeTalk::choice).toList();
        Draft pending = listener.hear(Draft.EMPTY, heard.said(), Slot.TIME, heard.around())
                .draft();
        State which = state.to(Step.MOVE).about(null, 0).with(onlyTime(pending));
        return Optional.of(Answer.say(which, new Reply(Line.MOVE_WHICH, Map.of(), choices)));
    }

    private static Draft onlyTime(Draft heard) {
        return heard.time() == null ? Draft.EMPTY : Draft.EMPTY.at(heard.time());
    }

    private static Choice choice(WorkOrder order) {
        return new Choice(
                ChoiceCode.MOVE_WHICH.about(order.number()), order.number() + " " + Bytes.shorten(order.content(), 16));
    }

    /** The one that is spoken of; else all that can be changed. */
    private static List<WorkOrder> of(State state, Surroundings around) {
        List<WorkOrder> all = Questions.changeable(around);
        return state.order() == null
                ? all
                : all.stream().filter(o -> o.number().equals(state.order())).toList();
    }

    private Answer begin(State state, WorkOrder order, Heard heard) {
        Draft told = moved.of(order, heard.around()).withContent(wishes.beside(heard), order.service(), order.urgent());
        State about = state.to(Step.MOVE).about(order.number(), 0).with(told);
        if (wishes.onlyTime(heard))
            return Answer.say(about.to(Step.MOVE_TIME), Reply.of(Line.ASK_NEW_TIME, facts(order)));
        if (wishes.onlyPlace(heard))
            return Answer.say(about.to(Step.MOVE_PLACE), Reply.of(Line.ASK_NEW_PLACE, facts(order)));
        return heard(about, order, listener.hear(told, heard.said(), null, heard.around()), heard)
                .orElseGet(() -> Answer.say(about, Reply.of(Line.MOVE_WHAT, facts(order))));
    }

    /** An answer while a change is being made. @return empty when the message says nothing of time or place */
    Optional<Answer> answer(State state, Heard heard) {
        if (!heard.reading().services().isEmpty()) return Optional.empty();
        Slot asked = state.step() == Step.MOVE_TIME ? Slot.TIME : state.step() == Step.MOVE_PLACE ? Slot.PLACE : null;
        return order(state, heard.around())
                .flatMap(order ->
                        heard(state, order, listener.hear(state.draft(), heard.said(), asked, heard.around()), heard));
    }

    private Optional<Answer> heard(State state, WorkOrder order, Listener.Heard taken, Heard heard) {
        State next = state.with(keepingContent(taken.draft(), state.draft()));
        if (taken.doubt() != null) return Optional.of(doubt(next, taken.doubt()));
        boolean same = next.draft().equals(state.draft());
        return same ? Optional.empty() : Optional.of(next(next, order, heard.around()));
    }

    private static Draft keepingContent(Draft heard, Draft before) {
        return heard.withContent(String.valueOf(before.content()), String.valueOf(before.service()), before.urgent());
    }

    private static Answer doubt(State state, Listener.Question doubt) {
        boolean place = doubt.slot() == Slot.PLACE;
        Map<String, String> facts = Map.of(place ? "place" : "time", doubt.fact());
        Reply asked = new Reply(doubt.line(), facts, IntakeTalk.choices(doubt));
        return Answer.say(state.to(place ? Step.MOVE_PLACE : Step.MOVE_TIME), asked);
    }

    /** What is new is read back; a time nobody can come at is not. */
    private Answer next(State state, WorkOrder order, Surroundings around) {
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

    /** A choice that was tapped or typed while a change is being made. */
    Answer chosen(State state, ChoiceCode code, String what, Heard heard) {
        return switch (code) {
            case MOVE_WHICH -> which(state, what, heard);
            case MOVE_ORDER -> confirm(state);
            case MOVE_NEW_TIME -> ask(state.to(Step.MOVE_TIME), Line.ASK_NEW_TIME);
            case MOVE_NEW_PLACE -> ask(state.to(Step.MOVE_PLACE), Line.ASK_NEW_PLACE);
            case SLOT ->
                timed(
                        state,
                        manpower.chosen(state.draft(), code.about(what), heard.around())
                                .time(),
                        heard);
            case KEEP_TIME -> timed(state, state.draft().doubtful(), heard);
            case AS_SOON_AS_POSSIBLE -> timed(state, listener.asSoonAsPossible(), heard);
            case HOME -> placed(state, what, heard);
            default -> leave(state);
        };
    }

    private Answer which(State state, String number, Heard heard) {
        State about = state.about(number, 0);
        return order(about, heard.around())
                .map(order -> chosenOrder(about, order, heard.around()))
                .orElseGet(() -> leave(state));
    }

    private Answer chosenOrder(State state, WorkOrder order, Surroundings around) {
        Appointment time = state.draft().time();
        Draft told = moved.of(order, around).withContent("", order.service(), order.urgent());
        return next(state.with(time == null ? told : told.at(time)), order, around);
    }

    private Answer timed(State state, @Nullable Appointment time, Heard heard) {
        if (time == null) return ask(state.to(Step.MOVE_TIME), Line.ASK_NEW_TIME);
        State next = state.with(state.draft().at(time));
        return order(state, heard.around())
                .map(o -> next(next, o, heard.around()))
                .orElseGet(() -> leave(state));
    }

    private Answer placed(State state, String home, Heard heard) {
        Optional<Draft> draft = moved.at(home, state.draft(), heard.around());
        return order(state, heard.around())
                .flatMap(order -> draft.map(d -> next(state.with(d), order, heard.around())))
                .orElseGet(() -> ask(state.to(Step.MOVE_PLACE), Line.ASK_NEW_PLACE));
    }

    private static Answer confirm(State state) {
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

    private static Answer ask(State state, Line line) {
        return Answer.say(state, Reply.of(line, Map.of("number", String.valueOf(state.order()))));
    }

    private static Optional<WorkOrder> order(State state, Surroundings around) {
        return Questions.changeable(around).stream()
                .filter(o -> o.number().equals(state.order()))
                .findFirst();
    }

    private static Map<String, String> facts(WorkOrder order) {
        return Map.of("number", order.number());
    }
}
