package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.incident.Incident;
import io.repairbot.phrase.Bytes;
import io.repairbot.registration.Dangers;
import io.repairbot.script.Line;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said once a command is done. Refusals change nothing and say where the order stands. */
final class Afterwards {
    private final Questions questions;
    private final Dangers dangers;
    private final Manpower manpower;
    private final Tap.OpenOrders open;
    private final PhoneTalk phone;

    Afterwards(Questions questions, Dangers dangers, Manpower manpower, Tap.OpenOrders open, PhoneTalk phone) {
        this.questions = questions;
        this.dangers = dangers;
        this.manpower = manpower;
        this.open = open;
        this.phone = phone;
    }

    Answer answer(State state, Command command, Result result, Surroundings around) {
        if (result instanceof Result.Opened opened) return opened(state, opened, around);
        if (result instanceof Result.Joined joined)
            return joined.incident() == null ? questions.next(state, around) : Outages.told(state, joined.incident());
        if (result instanceof Result.Taken)
            return state.step().isMove() ? open.changes().check().taken(state, around) : manpower.taken(state, around);
        if (result instanceof Result.Urged urged)
            return urged(state, open.urges().answer(urged.urging(), around), around);
        Outcome outcome = ((Result.Answered) result).outcome();
        if (outcome instanceof Outcome.Refused refused) return refused(state, command, refused.order(), around);
        boolean again = outcome instanceof Outcome.Repeated;
        if (command instanceof Command.Rate rate) return rated(state, rate, around);
        if (command instanceof Command.Explain done) return explained(state, done, again, around);
        if (command instanceof Command.Cancel done) return cancelled(state, done, outcome);
        if (command instanceof Command.Settle done) return new Proposals(open.changes()).settled(state, done, around);
        if (command instanceof Command.Move) return open.changes().check().moved(state, order(outcome));
        if (command instanceof Command.ExplainCancel done)
            return say(state.idle(), Line.CANCEL_REASON_NOTED, done.number());
        if (command instanceof Command.JoinOrder join) return say(state.idle(), Line.JOINED, join.number());
        String number = ((Command.AddWords) command).numbers();
        return phone.ask(state.idle(), Reply.of(Line.WORDS_ADDED, Map.of("number", number)), around);
    }

    private static WorkOrder order(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.order() : ((Outcome.Repeated) outcome).order();
    }

    /** An order that others wait for goes on; the rule that hands it over tells him ({@code shared-left}). */
    private static Answer cancelled(State state, Command.Cancel done, Outcome outcome) {
        if (outcome instanceof Outcome.Repeated) return say(state.idle(), Line.CANCELLED_BEFORE, done.number());
        boolean over = order(outcome).state().isOver();
        return over ? CancelTalk.cancelled(state, done.number()) : Answer.say(state.idle());
    }

    /** An unfinished report or question goes on behind it. */
    private Answer urged(State state, List<Reply> replies, Surroundings around) {
        boolean asking = state.step().isIntake() || state.step().isMove() || state.step() == Step.REASON;
        return asking
                ? questions.ask(state, around).after(replies)
                : Answer.say(state).after(replies);
    }

    /** The rule that opens the rework tells the resident itself ({@code rework-opened}). */
    private Answer explained(State state, Command.Explain done, boolean again, Surroundings around) {
        if (again) return resume(state, Line.REASON_NOTED, done.number(), around);
        return state.draft().isEmpty() ? Answer.say(state.idle()) : questions.next(state.about(null, 0), around);
    }

    private Answer opened(State state, Result.Opened done, Surroundings around) {
        if (done.joined() != null) return joined(state, done.joined(), done.others(), around);
        WorkOrder order = done.order();
        State extra = state.idle()
                .to(Step.EXTRA)
                .about(order.number(), order.round())
                .alongWith(done.others().stream().map(WorkOrder::number).toList());
        if (dangers.in(state.draft())) return Answer.say(extra, Reply.of(Line.EMERGENCY_OPENED, readBack(done)));
        String link = around.progressLink(order);
        if (state.draft().terms().unplanned())
            return Answer.say(extra, Reply.of(Line.REGISTERED, Map.of("number", done.numbers(), "link", link)));
        Map<String, String> facts = Map.of("number", done.numbers(), "time", order.appointment(), "link", link);
        return Answer.say(extra, Reply.of(Line.OPENED, facts));
    }

    /** What else was in the report has orders of its own. */
    private Answer joined(State state, Incident incident, List<WorkOrder> others, Surroundings around) {
        if (others.isEmpty()) return Outages.told(state, incident);
        Result.Opened own = new Result.Opened(others.get(0), others.subList(1, others.size()));
        return opened(state, own, around).after(Outages.notice(incident));
    }

    /** Short: safety words stand before it. */
    private static Map<String, String> readBack(Result.Opened done) {
        WorkOrder order = done.order();
        return Map.of(
                "number", done.numbers(),
                "content", Bytes.shorten(order.content(), 40),
                "place", Bytes.shorten(order.place(), 40));
    }

    private Answer rated(State state, Command.Rate rate, Surroundings around) {
        if (rate.good()) return resume(state, Line.RATED_GOOD, rate.number(), around);
        return say(state.to(Step.REASON).about(rate.number(), rate.round()), Line.ASK_REASON, rate.number());
    }

    /** After the call-back an unfinished report goes on where it was. */
    private Answer resume(State state, Line line, String number, Surroundings around) {
        return resume(state, Reply.of(line, Map.of("number", number)), around);
    }

    private Answer resume(State state, Reply reply, Surroundings around) {
        if (state.draft().isEmpty()) return Answer.say(state.idle(), reply);
        return questions.next(state.about(null, 0), around).after(reply);
    }

    private Answer refused(State state, Command command, @Nullable WorkOrder order, Surroundings around) {
        boolean rating = command instanceof Command.Rate || command instanceof Command.Explain;
        if (order == null) return resume(state, Reply.of(Line.RATING_UNKNOWN), around);
        if (rating) return resume(state, Reply.of(Line.RATING_OVER, OrderTalk.numberAndState(order)), around);
        if (command instanceof Command.Settle)
            return Answer.say(state.idle(), Reply.of(Line.PROPOSAL_OVER, OrderTalk.numberAndState(order)));
        if (command instanceof Command.Move) return Answer.say(state.idle(), Wishes.tooLate(order));
        if (command instanceof Command.ExplainCancel) return Answer.say(state.idle(), Reply.of(Line.THANKS));
        Line line = command instanceof Command.Cancel ? Line.CANCEL_TOO_LATE : Line.ORDER_OVER;
        return Answer.say(state.idle(), Reply.of(line, OrderTalk.numberAndState(order)));
    }

    private static Answer say(State state, Line line, String number) {
        return Answer.say(state, Reply.of(line, Map.of("number", number)));
    }
}
