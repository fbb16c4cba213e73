package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.script.Line;
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
            case VOICE, VIDEO, FILE -> medium(state, heard);
            case LOCATION -> Answer.say(state, Reply.of(Line.LOCATION_BUT_WORDS));
            case OTHER -> Answer.say(state, Reply.of(Line.UNREADABLE));
            default -> Answer.say(state);
        };
    }

    private static Answer medium(State state, Heard heard) {
        boolean full = room(newest(state, heard), heard) == 0;
        return full
                ? Answer.say(state, Reply.of(Line.MEDIA_FULL), Reply.of(Line.MEDIA_BUT_WORDS))
                : Answer.doing(state, attach(state, heard), Reply.of(Line.KEPT_BUT_WORDS));
    }

    /** Of several photos in a row only the first is acknowledged, and the one after which no more are kept. */
    private Answer photo(State state, Heard heard) {
        Optional<WorkOrder> order = newest(state, heard);
        int room = room(order, heard);
        State acknowledged = state.photos(true);
        if (room == 0) return state.photos() ? Answer.say(state) : Answer.say(acknowledged, Reply.of(Line.MEDIA_FULL));
        Command attach = new Command.Attach(order.map(WorkOrder::id).orElse(null));
        if (room == 1) return Answer.doing(acknowledged, attach, Reply.of(Line.MEDIA_FULL));
        if (state.photos()) return Answer.doing(state, attach);
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

    private static int room(Optional<WorkOrder> order, Heard heard) {
        return heard.around().mediaRoom(order.map(WorkOrder::id).orElse(null));
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
