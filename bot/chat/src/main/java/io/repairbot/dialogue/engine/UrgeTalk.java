package io.repairbot.dialogue.engine;

import io.repairbot.amendment.Amendments.Urging;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 催单: counted, passed on, and answered with what is known and nothing more. Asking where the engineer is stays a question. */
final class UrgeTalk {
    private static final int SHOWN = 24;
    private static final int WORDS = 200;
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter BEFORE = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final IntakeScript script;

    UrgeTalk(IntakeScript script) {
        this.script = script;
    }

    /** A message that is nothing else; where a time is asked for, 快点 is an answer. */
    Optional<Answer> bare(State state, Heard heard) {
        boolean urges = state.step() != Step.TIME && script.words().urge().contains(Words.bare(heard.text()));
        return urges ? urge(state, heard) : Optional.empty();
    }

    /** What the reader takes for a question of how things stand, in words that urge. */
    Optional<Answer> wish(State state, Heard heard) {
        boolean urges =
                heard.reading().intent() == Intent.PROGRESS && script.words().urges(heard.text());
        return urges ? urge(state, heard) : Optional.empty();
    }

    /** @return empty when there is nothing to urge */
    private static Optional<Answer> urge(State state, Heard heard) {
        List<WorkOrder> orders = heard.around().openOrders().stream()
                .filter(order -> order.state() != WorkOrderState.COMPLETED)
                .toList();
        if (orders.isEmpty()) return Optional.empty();
        List<WorkOrder> named = orders.stream().filter(o -> isNamed(o, heard)).toList();
        if (orders.size() == 1) return Optional.of(urge(state, orders.get(0).number(), heard));
        return Optional.of(named.size() == 1 ? urge(state, named.get(0).number(), heard) : which(state, orders));
    }

    static Answer urge(State state, String number, Heard heard) {
        return Answer.doing(state, new Command.Urge(number, Bytes.head(heard.text(), WORDS)));
    }

    private static boolean isNamed(WorkOrder order, Heard heard) {
        return heard.text().contains(order.number())
                || heard.reading().services().stream().anyMatch(s -> s.code().equals(order.service()));
    }

    private static Answer which(State state, List<WorkOrder> orders) {
        List<Choice> choices = orders.stream().limit(8).map(UrgeTalk::choice).toList();
        return Answer.say(state, new Reply(Line.URGE_WHICH, Map.of(), choices));
    }

    private static Choice choice(WorkOrder order) {
        return new Choice(
                ChoiceCode.URGE_ORDER.about(order.number()),
                order.number() + " " + Bytes.shorten(order.content(), SHOWN));
    }

    /** What was done with it, and where the order stands. */
    List<Reply> answer(Urging urging, Surroundings around) {
        WorkOrder order = urging.order();
        if (urging.times() == 0) return List.of(Reply.of(Line.URGE_OVER, OrderTalk.numberAndState(order)));
        Map<String, String> times = Map.of("times", String.valueOf(urging.times()));
        Reply first = Reply.of(urging.told() ? Line.URGE_TOLD : Line.URGE_COUNTED, times);
        return List.of(first, standing(order, around));
    }

    private static Reply standing(WorkOrder order, Surroundings around) {
        String content = Bytes.shorten(order.content(), SHOWN);
        if (order.engineer() == null)
            return Reply.of(
                    Line.URGE_OPEN, Map.of("number", order.number(), "content", content, "time", order.appointment()));
        boolean arrived = order.state() == WorkOrderState.ARRIVED;
        Map<String, String> facts = Map.of(
                "number", order.number(),
                "content", content,
                "engineer", around.staffName(order.engineer()),
                "at", at(arrived ? order.arrivedAt() : order.acceptedAt(), around.localTime()),
                "time", order.appointment());
        return Reply.of(arrived ? Line.URGE_ARRIVED : Line.URGE_TAKEN, facts);
    }

    private static String at(@Nullable Instant moment, ZonedDateTime now) {
        if (moment == null) return "";
        ZonedDateTime local = moment.atZone(now.getZone());
        boolean today = local.toLocalDate().equals(now.toLocalDate());
        return (today ? TODAY : BEFORE).format(local);
    }
}
