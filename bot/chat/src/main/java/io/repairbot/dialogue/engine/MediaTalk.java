package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.script.Line;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Optional;

/** What is not text: kept with the report or the newest open order, and answered with a request for words where the bot cannot read it. */
final class MediaTalk {
    private final Questions questions;

    MediaTalk(Questions questions) {
        this.questions = questions;
    }

    Answer hear(State state, Heard heard) {
        return switch (heard.kind()) {
            case IMAGE -> photo(state, heard);
            case VOICE, VIDEO, FILE -> Answer.doing(state, attach(state, heard), Reply.of(Line.KEPT_BUT_WORDS));
            case LOCATION -> Answer.say(state, Reply.of(Line.LOCATION_BUT_WORDS));
            case OTHER -> Answer.say(state, Reply.of(Line.UNREADABLE));
            default -> Answer.say(state);
        };
    }

    /** Of several photos in a row only the first is acknowledged. */
    private Answer photo(State state, Heard heard) {
        Optional<WorkOrder> order = newest(state, heard);
        Command attach = new Command.Attach(order.map(WorkOrder::id).orElse(null));
        if (state.photos()) return Answer.doing(state, attach);
        State acknowledged = state.photos(true);
        if (order.isPresent())
            return Answer.doing(
                    acknowledged,
                    attach,
                    Reply.of(Line.PHOTO_FOR_ORDER, Map.of("number", order.get().number())));
        if (!state.step().isIntake())
            return Answer.doing(acknowledged.to(Step.CONTENT), attach, Reply.of(Line.PHOTO_OF_WHAT));
        Answer again = questions.ask(acknowledged, heard.around());
        return new Answer(again.state(), again.replies(), attach).after(Reply.of(Line.PHOTO_TAKEN));
    }

    static Command attach(State state, Heard heard) {
        return new Command.Attach(newest(state, heard).map(WorkOrder::id).orElse(null));
    }

    /** What comes during a report belongs to it. */
    private static Optional<WorkOrder> newest(State state, Heard heard) {
        return state.step().isIntake()
                ? Optional.empty()
                : heard.around().openOrders().stream().findFirst();
    }
}
