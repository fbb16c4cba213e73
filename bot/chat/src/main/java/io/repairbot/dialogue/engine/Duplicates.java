package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.Bytes;
import io.repairbot.dialogue.intake.Draft;
import io.repairbot.dialogue.intake.Place;
import io.repairbot.dialogue.script.Line;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.Map;
import java.util.Optional;

/** What the resident reports although his order for the same kind of thing at the same place is open. */
final class Duplicates {
    private static final int SHOWN = 40;
    private static final int WORDS = 1000;

    private Duplicates() {}

    /** Work that is done is no longer open: that it does not hold is a new report or a 不满意. Empty when he said that it is not the same. */
    static Optional<WorkOrder> of(State state, Surroundings around) {
        Draft draft = state.draft();
        Place place = draft.place();
        if (place == null || draft.content() == null || !draft.others().isEmpty()) return Optional.empty();
        return around.openOrders().stream()
                .filter(order -> order.state() != WorkOrderState.COMPLETED)
                .filter(order -> order.service().equals(draft.service()) && isAt(order, place))
                .filter(order -> !order.number().equals(state.order()))
                .findFirst();
    }

    private static boolean isAt(WorkOrder order, Place place) {
        return place.homeId() == null
                ? order.homeId() == null && order.place().equals(place.label())
                : place.homeId().equals(order.homeId());
    }

    static Answer ask(State state, WorkOrder order) {
        Map<String, String> facts = Map.of(
                "number", order.number(),
                "content", Bytes.shorten(order.content(), SHOWN),
                "state", order.state().label());
        return Answer.say(state.to(Step.SAME).failed(state.failed()), Reply.of(Line.SAME_PROBLEM, facts));
    }

    /** What was said now belongs to the order that is there. */
    static Answer add(State state, WorkOrder order) {
        Draft draft = state.draft();
        String time = draft.time() == null ? "" : "，" + draft.time().label();
        return Answer.doing(state, new Command.AddWords(order.number(), Bytes.head(draft.content() + time, WORDS)));
    }
}
