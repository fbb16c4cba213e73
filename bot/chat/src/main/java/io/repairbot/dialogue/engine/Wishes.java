package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.phrase.Bytes;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.PlaceMention;
import io.repairbot.understanding.Reading;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does a message ask for another time or place of an order that is there? */
record Wishes(IntakeScript script) {
    private static final Pattern CLAUSE = Pattern.compile("[，,。；;！!？?\\n]+");
    private static final int EXTRA = 500;
    /** Shorter remainders say nothing. */
    private static final int WORDS = 4;

    /** A report is none. A time alone is one when an order waits for it and nothing else is being talked of. */
    boolean wants(State state, Heard heard) {
        Reading reading = heard.reading();
        if (!reading.services().isEmpty() || !reading.dangers().isEmpty()) return false;
        boolean timed = reading.slot() != null && reading.place() == null;
        boolean corrects = (reading.slot() != null || reading.place() != null)
                && script.words().corrects(heard.text());
        boolean door = state.step() == Step.EXTRA && isDoor(reading.place()) && isUrgent(state, heard);
        boolean time = timed
                && state.step() == Step.IDLE
                && !Questions.changeable(heard.around()).isEmpty();
        return reading.intent() == Intent.CHANGE || corrects || door || time || onlyTime(heard) || onlyPlace(heard);
    }

    private static boolean isDoor(PlaceMention place) {
        return place != null && place.room() != null;
    }

    private static boolean isUrgent(State state, Heard heard) {
        return heard.around().openOrders().stream()
                .anyMatch(order -> order.number().equals(state.order()) && order.urgent());
    }

    /** 改时间 and no more. */
    boolean onlyTime(Heard heard) {
        return script.words().changeTime().contains(Words.bare(heard.text()));
    }

    boolean onlyPlace(Heard heard) {
        return script.words().changePlace().contains(Words.bare(heard.text()));
    }

    /** Nothing can be changed any more: said, unless something else may be meant. */
    Optional<Answer> tooLate(State state, Heard heard) {
        Optional<WorkOrder> open = heard.around().openOrders().stream().findFirst();
        if (open.isPresent()) return Optional.of(Answer.say(state.idle(), tooLate(open.get())));
        boolean sure = onlyTime(heard) || onlyPlace(heard);
        return sure ? Optional.of(Answer.say(state.idle(), Reply.of(Line.NOTHING_TO_MOVE))) : Optional.empty();
    }

    static Reply tooLate(WorkOrder order) {
        return Reply.of(Line.MOVE_TOO_LATE, OrderTalk.numberAndState(order));
    }

    /** What was said besides time and place: it belongs to the order too. */
    String beside(Heard heard) {
        if (heard.said().content().equals(heard.text())) return "";
        String rest = Arrays.stream(CLAUSE.split(heard.said().content()))
                .map(String::strip)
                .filter(clause -> clause.length() >= WORDS && !script.words().corrects(clause))
                .filter(clause -> !script.words().changeTime().contains(clause))
                .filter(clause -> !script.words().changePlace().contains(clause))
                .collect(Collectors.joining("，"));
        return Bytes.head(rest, EXTRA);
    }

    String change(Line line, String before, String after) {
        return script.lines()
                .say(line, Map.of("before", before, "after", after))
                .text();
    }

    /** How the order stands after the change. */
    String standing(WorkOrder order, boolean time, boolean place) {
        List<String> parts = new ArrayList<>();
        if (time)
            parts.add(script.lines()
                    .say(Line.NOW_TIME, Map.of("time", order.appointment()))
                    .text());
        if (place)
            parts.add(script.lines()
                    .say(Line.NOW_PLACE, Map.of("place", order.place()))
                    .text());
        return String.join("，", parts);
    }
}
