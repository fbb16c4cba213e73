package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 取消: an unfinished report is gone at once, an order after one more question; why is asked when it is done, and may stay unanswered. */
final class CancelTalk {
    private static final int REASON = 1000;
    private static final int SHOWN = 24;

    private final IntakeScript script;
    private final Questions questions;

    CancelTalk(IntakeScript script, Questions questions) {
        this.script = script;
        this.questions = questions;
    }

    /** Of an unfinished report nothing is left; of an order the resident is asked once more. */
    Answer cancel(State state, Heard heard) {
        if (state.step().isIntake()) return Answer.say(state.idle(), Reply.of(Line.DRAFT_CANCELLED));
        List<WorkOrder> orders = Questions.changeable(heard.around());
        if (orders.isEmpty()) return nothingToCancel(state, heard);
        Reply question = orders.size() > 1
                ? Reply.of(Line.CANCEL_WHICH)
                : Reply.of(
                        Line.CANCEL_THIS,
                        Map.of(
                                "number", orders.get(0).number(),
                                "content", Bytes.shorten(orders.get(0).content(), SHOWN)));
        return Answer.say(
                state.to(Step.CANCEL), new Reply(question.line(), question.facts(), questions.orderChoices(orders)));
    }

    private static Answer nothingToCancel(State state, Heard heard) {
        return heard.around().openOrders().stream()
                .findFirst()
                .map(o -> Answer.say(state.idle(), Reply.of(Line.CANCEL_TOO_LATE, OrderTalk.numberAndState(o))))
                .or(() -> heard.around().waitsFor().stream()
                        .findFirst()
                        .map(s -> Outages.leave(state, s.order().number())))
                .orElseGet(() -> Answer.say(state.idle(), Reply.of(Line.NOTHING_TO_CANCEL)));
    }

    Answer cancelOrder(State state, String number) {
        return Answer.doing(state, new Command.Cancel(number, ""));
    }

    Answer keep(State state) {
        return Answer.say(state.idle(), Reply.of(Line.ORDER_KEPT));
    }

    /** It is cancelled; why is asked in the same message. */
    static Answer cancelled(State state, String number) {
        State asking = state.idle().to(Step.CANCEL_REASON).about(number, 0);
        return Answer.say(asking, Reply.of(Line.ORDER_CANCELLED, Map.of("number", number)));
    }

    /** The words of the choice are the reason. */
    static Answer chosen(State state, String code) {
        String label = state.offered().stream()
                .filter(choice -> choice.id().equals(code))
                .findFirst()
                .map(Choice::label)
                .orElse(code);
        return explain(state, label);
    }

    static Answer other(State state) {
        Map<String, String> number = Map.of("number", String.valueOf(state.order()));
        return Answer.say(state.to(Step.CANCEL_REASON), Reply.of(Line.CANCEL_WHY_WORDS, number));
    }

    /** @return empty when the message is about something else */
    Optional<Answer> reason(State state, Heard heard) {
        boolean report = !heard.reading().services().isEmpty()
                || !heard.reading().dangers().isEmpty();
        if (report || heard.reading().intent() == Intent.GREET) return Optional.empty();
        boolean none = heard.reading().intent() == Intent.THANK
                || script.words().nothing().contains(Words.bare(heard.text()));
        return Optional.of(none ? Answer.say(state.idle(), Reply.of(Line.THANKS)) : explain(state, heard.text()));
    }

    private static Answer explain(State state, String words) {
        return Answer.doing(state, new Command.ExplainCancel(String.valueOf(state.order()), Bytes.head(words, REASON)));
    }
}
