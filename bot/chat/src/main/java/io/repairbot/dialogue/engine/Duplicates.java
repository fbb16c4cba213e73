package io.repairbot.dialogue.engine;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Draft;
import io.repairbot.phrase.Bytes;
import io.repairbot.registration.Triage;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Optional;

/** What a resident reports although an order for the same kind of thing at the same place is open: his own, or one of somebody else of his home. */
final class Duplicates {
    private static final int SHOWN = 40;
    private static final int WORDS = 1000;

    private final Catalogue catalogue;

    Duplicates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty when he said that it is not the same. */
    static Optional<WorkOrder> of(State state, Surroundings around) {
        return Triage.same(state.draft(), around, state.order());
    }

    private static boolean isHis(WorkOrder order, Surroundings around) {
        return around.openOrders().stream().anyMatch(his -> his.number().equals(order.number()));
    }

    /** What somebody else wrote is not shown. */
    Answer ask(State state, WorkOrder order, Surroundings around) {
        String number = order.number();
        String stands = order.state().label();
        String content = Bytes.shorten(order.content(), SHOWN);
        String service = catalogue.get(order.service()).name();
        Reply question = isHis(order, around)
                ? Reply.of(Line.SAME_PROBLEM, Map.of("number", number, "content", content, "state", stands))
                : Reply.of(Line.SAME_PROBLEM_AT_HOME, Map.of("number", number, "service", service, "state", stands));
        return Answer.say(state.to(Step.SAME).failed(state.failed()), question);
    }

    /** What was said now belongs to the order that is there. */
    Answer add(State state, WorkOrder order, Surroundings around) {
        Draft draft = state.draft();
        String time = draft.time() == null ? "" : "，" + draft.time().label();
        String words = Bytes.head(draft.content() + time, WORDS);
        Long home = order.homeId();
        boolean joins = home != null && !isHis(order, around);
        return Answer.doing(
                state,
                joins
                        ? new Command.JoinOrder(order.number(), home, words)
                        : new Command.AddWords(order.number(), words));
    }
}
