package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.followup.FollowUps;
import io.repairbot.phrase.Bytes;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.ShortAnswer;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** After 确认: extra requests, progress, cancelling, the satisfaction call-back (D6, W3b). */
final class OrderTalk {
    private static final int EXTRA = 1000;
    private static final int REASON = 1000;
    private static final int SHOWN = 24;
    private static final int ORDERS = 5;

    private final IntakeScript script;
    private final Questions questions;
    private final PhoneTalk phone;

    OrderTalk(IntakeScript script, Questions questions, PhoneTalk phone) {
        this.script = script;
        this.questions = questions;
        this.phone = phone;
    }

    Answer extra(State state, Heard heard) {
        boolean nothing = heard.reading().answer() != ShortAnswer.NONE
                || script.words().nothing().contains(Words.bare(heard.text()));
        if (nothing) return done(state, heard.around());
        if (heard.reading().intent() == Intent.THANK) return Answer.say(state.idle(), Reply.of(Line.THANKS));
        Answer adding = added(state, heard);
        return heard.reading().dangers().stream()
                .sorted()
                .findFirst()
                .map(danger -> adding.after(Reply.of(Line.safety(danger))))
                .orElse(adding);
    }

    Answer added(State state, Heard heard) {
        return Answer.doing(
                state, new Command.AddWords(number(state), state.others(), Bytes.head(heard.text(), EXTRA)));
    }

    /** 修改 of an order that was opened without 确认: what is written next is passed on. */
    Answer amend(State state) {
        return Answer.say(state.to(Step.EXTRA), Reply.of(Line.EMERGENCY_AMEND, Map.of("number", number(state))));
    }

    Answer done(State state, Surroundings around) {
        return phone.ask(state.idle(), Reply.of(Line.ALL_DONE, Map.of("number", numbers(state))), around);
    }

    Answer progress(State state, Heard heard) {
        List<WorkOrder> orders = heard.around().openOrders();
        List<Reply> replies = Stream.concat(
                        orders.stream().map(o -> progress(o, o.content(), heard)),
                        heard.around().waitsFor().stream().map(s -> progress(s.order(), s.words(), heard)))
                .limit(ORDERS)
                .toList();
        if (replies.isEmpty() && state.draft().isEmpty()) return Answer.say(state, Reply.of(Line.NO_ORDERS));
        boolean asking = state.step().isIntake() || state.step() == Step.REASON;
        return asking
                ? questions.ask(state, heard.around()).after(replies)
                : Answer.say(state).after(replies);
    }

    /** @param words as he said it, who may have reported it after somebody else */
    private static Reply progress(WorkOrder order, String words, Heard heard) {
        String content = Bytes.shorten(words, SHOWN);
        if (order.engineer() == null)
            return Reply.of(
                    Line.PROGRESS_WAITING,
                    Map.of("number", order.number(), "content", content, "time", order.appointment()));
        return Reply.of(
                Line.PROGRESS_TAKEN,
                Map.of(
                        "number", order.number(),
                        "content", content,
                        "state", order.state().label(),
                        "engineer", heard.around().staffName(order.engineer()),
                        "time", order.appointment()));
    }

    /** Typed 满意 or 不满意, when a call-back waits for it. */
    Optional<Answer> typedRating(State state, Heard heard) {
        String bare = Words.bare(heard.text());
        boolean good = script.words().satisfied().contains(bare);
        if (!good && !script.words().dissatisfied().contains(bare)) return Optional.empty();
        return heard.around().waiting().map(w -> Answer.doing(state, new Command.Rate(w.number(), w.round(), good)));
    }

    Answer reason(State state, Heard heard) {
        return explain(state, number(state), state.round(), heard);
    }

    /** The reason a call-back waits for although the conversation has gone on. */
    Optional<Answer> lateReason(State state, Heard heard) {
        return heard.around()
                .waiting()
                .filter(FollowUps.Waiting::reasonWanted)
                .map(w -> explain(state, w.number(), w.round(), heard));
    }

    private static Answer explain(State state, String number, int round, Heard heard) {
        return Answer.doing(state, new Command.Explain(number, round, Bytes.head(heard.text(), REASON)));
    }

    static Map<String, String> numberAndState(WorkOrder order) {
        return Map.of("number", order.number(), "state", order.state().label());
    }

    /** Of all orders of the confirmation. */
    static String numbers(State state) {
        return new Command.AddWords(number(state), state.others(), "").numbers();
    }

    private static String number(State state) {
        return state.order() == null ? "" : state.order();
    }
}
