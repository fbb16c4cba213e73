package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Slot;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another time or place for an order that is open: heard, read back, confirmed. The state's draft holds the new time and place and, as its content,
 * what else was said. In haste (an urgent order's place) nothing is confirmed first.
 */
final class ChangeTalk {
    private final Wishes wishes;
    private final Listener listener;
    private final ChangeCheck check;
    private final ChangeChoices choices;
    private final MovedPlace moved = new MovedPlace();

    ChangeTalk(Wishes wishes, Listener listener, Manpower manpower) {
        this.wishes = wishes;
        this.listener = listener;
        this.check = new ChangeCheck(wishes, manpower);
        this.choices = new ChangeChoices(check, listener, manpower);
    }

    ChangeCheck check() {
        return check;
    }

    ChangeChoices choices() {
        return choices;
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
            return Answer.say(about.to(Step.MOVE_TIME), Reply.of(Line.ASK_NEW_TIME, ChangeCheck.facts(order)));
        if (wishes.onlyPlace(heard))
            return Answer.say(about.to(Step.MOVE_PLACE), Reply.of(Line.ASK_NEW_PLACE, ChangeCheck.facts(order)));
        return heard(about, order, listener.hear(told, heard.said(), null, heard.around()), heard)
                .orElseGet(() -> Answer.say(about, Reply.of(Line.MOVE_WHAT, ChangeCheck.facts(order))));
    }

    /** A time is asked for, whatever was talked of before. */
    Answer newTime(State state, String number, Surroundings around) {
        Optional<WorkOrder> open = Questions.changeable(around).stream()
                .filter(order -> order.number().equals(number))
                .findFirst();
        if (open.isEmpty()) return Answer.say(state.idle(), Reply.of(Line.NOTHING_TO_MOVE));
        WorkOrder order = open.get();
        Draft told = moved.of(order, around).withContent("", order.service(), order.urgent());
        State asking = state.idle().to(Step.MOVE_TIME).about(number, 0).with(told);
        return Answer.say(asking, Reply.of(Line.ASK_NEW_TIME, ChangeCheck.facts(order)));
    }

    /** An answer while a change is being made. @return empty when the message says nothing of time or place */
    Optional<Answer> answer(State state, Heard heard) {
        if (!heard.reading().services().isEmpty()) return Optional.empty();
        Slot asked = state.step() == Step.MOVE_TIME ? Slot.TIME : state.step() == Step.MOVE_PLACE ? Slot.PLACE : null;
        return ChangeCheck.order(state, heard.around())
                .flatMap(order ->
                        heard(state, order, listener.hear(state.draft(), heard.said(), asked, heard.around()), heard));
    }

    private Optional<Answer> heard(State state, WorkOrder order, Listener.Heard taken, Heard heard) {
        State next = state.with(keepingContent(taken.draft(), state.draft()));
        if (taken.doubt() != null) return Optional.of(doubt(next, taken.doubt()));
        boolean same = next.draft().equals(state.draft());
        return same ? Optional.empty() : Optional.of(check.next(next, order, heard.around()));
    }

    private static Draft keepingContent(Draft heard, Draft before) {
        return heard.withContent(String.valueOf(before.content()), String.valueOf(before.service()), before.urgent());
    }

    private static Answer doubt(State state, Listener.Question doubt) {
        boolean place = doubt.slot() == Slot.PLACE;
        Map<String, String> facts = Map.of(place ? "place" : "time", doubt.fact());
        Reply asked = new Reply(doubt.line(), facts, Doors.choices(doubt.homes()));
        return Answer.say(state.to(place ? Step.MOVE_PLACE : Step.MOVE_TIME), asked);
    }
}
