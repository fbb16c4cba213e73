package io.repairbot.dialogue.engine;

import io.repairbot.capacity.VisitSlot;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Times;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nobody can come then: when else (D3)? */
final class Manpower {
    private final Phrasebook lines;
    private final Times times;

    Manpower(Phrasebook lines, Times times) {
        this.lines = lines;
        this.times = times;
    }

    /** 对不起，我们暂时没有人 — and the next free times to choose from. */
    Answer nobody(State state, Surroundings around) {
        return offer(state, around, Reply.of(Line.NOBODY_FREE));
    }

    /** As {@link #nobody}, when the visit was still free a moment ago. */
    Answer taken(State state, Surroundings around) {
        Appointment asked = state.draft().time();
        boolean named = asked != null && asked.start() != null;
        return named
                ? offer(state, around, Reply.of(Line.SLOT_TAKEN, Map.of("time", asked.label())))
                : nobody(state, around);
    }

    /** @param code {@code slot:<from>-<to>} of a choice that was offered, in seconds */
    Draft chosen(Draft draft, String code, Surroundings around) {
        String[] ends = code.substring(ChoiceCode.SLOT.about("").length()).split("-");
        VisitSlot slot = new VisitSlot(second(ends[0]), second(ends[1]));
        return draft.at(times.appointment(slot, around.localTime()));
    }

    Draft anyway(Draft draft) {
        return draft.unplanned(lines.say(Line.TO_BE_ARRANGED, Map.of()).text());
    }

    /** An order cannot be moved to that time; when nothing at all is free it stays as it is. */
    Answer move(State state, Surroundings around, Reply sorry) {
        Answer offered = offer(state, around, sorry);
        if (offered.replies().get(0).line() != Line.NOBODY_AT_ALL)
            return Answer.say(
                    offered.state().to(Step.MOVE_TIME), offered.replies().get(0));
        Map<String, String> number = Map.of("number", String.valueOf(state.order()));
        return Answer.say(state.idle(), Reply.of(Line.MOVE_NOBODY, number));
    }

    private Answer offer(State state, Surroundings around, Reply sorry) {
        List<String> plannable = state.draft().plannable();
        String only = Objects.requireNonNull(state.draft().service());
        List<VisitSlot> free = around.nextFree(plannable.isEmpty() ? List.of(only) : plannable);
        State asking = state.to(Step.TIME).with(state.draft().untimed()).failed(0);
        if (free.isEmpty()) return Answer.say(asking, Reply.of(Line.NOBODY_AT_ALL));
        List<Choice> choices = free.stream().map(slot -> choice(slot, around)).toList();
        return Answer.say(asking, new Reply(sorry.line(), sorry.facts(), choices));
    }

    private Choice choice(VisitSlot slot, Surroundings around) {
        String ends = slot.start().getEpochSecond() + "-" + slot.end().getEpochSecond();
        return new Choice(
                ChoiceCode.SLOT.about(ends),
                times.appointment(slot, around.localTime()).label());
    }

    private static Instant second(String digits) {
        return Instant.ofEpochSecond(Long.parseLong(digits));
    }
}
