package io.repairbot.dialogue.engine;

import io.repairbot.community.Home;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.intake.Slot;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.registration.Decision;
import io.repairbot.registration.Triage;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks what is still missing, and asks it again. */
final class Questions {
    /** After so many misunderstood answers a person takes over. */
    private static final int TOO_MANY = 3;
    /** Read-backs show the beginning of what was said, so that all three parts fit on a menu. */
    private static final int CONTENT_SHOWN = 120;

    private static final int PLACE_SHOWN = 40;
    private static final int LABEL_SHOWN = 16;
    private static final int ORDERS = 8;

    private final Phrasebook lines;
    private final Triage triage;
    private final Manpower manpower;
    private final Duplicates duplicates;

    Questions(Phrasebook lines, Triage triage, Manpower manpower, Duplicates duplicates) {
        this.lines = lines;
        this.triage = triage;
        this.manpower = manpower;
        this.duplicates = duplicates;
    }

    /** The first thing missing of the draft, or the read-back (D1, D6); an emergency is not asked for 确认. */
    Answer next(State state, Surroundings around) {
        Decision decision = triage.next(state.draft(), around, state.order());
        if (decision instanceof Decision.Missing missing) return ask(state, missing.slot(), around);
        if (decision instanceof Decision.FeeOpen) return ask(state.to(Step.FEE), around);
        if (decision instanceof Decision.Same same)
            return triage.dangers().in(state.draft())
                    ? duplicates.add(state, same.order(), around)
                    : duplicates.ask(state, same.order(), around);
        if (decision instanceof Decision.Danger danger) return Answer.doing(state, new Command.Open(danger.draft()));
        if (decision instanceof Decision.Outage outage) return Outages.join(state, outage.incident());
        if (decision instanceof Decision.Ready ready)
            return ask(state.to(Step.CONFIRM).with(ready.draft()), around);
        return manpower.nobody(state, around);
    }

    private Answer ask(State state, Slot slot, Surroundings around) {
        State asking = state.to(Step.asking(slot));
        return slot == Slot.PLACE ? askPlace(asking, around) : ask(asking, around);
    }

    /** With one home remembered: is it that? With several: which? */
    private Answer askPlace(State state, Surroundings around) {
        List<Home> homes = around.rememberedHomes();
        if (homes.isEmpty() || state.draft().isOnBehalf()) return ask(state, around);
        String spot =
                state.draft().mention() == null ? null : state.draft().mention().spot();
        if (homes.size() > 1) return Answer.say(state, Doors.ask(Line.ASK_WHICH_OF_HOMES, Map.of(), homes));
        String place = Place.in(homes.get(0), spot).label();
        return Answer.say(state, Reply.of(Line.ASK_REMEMBERED_HOME, Map.of("place", place)));
    }

    /** The present question once more, in the words that fit the number of failures. */
    Answer ask(State state, Surroundings around) {
        if (state.step() == Step.SAME)
            return Duplicates.of(state, around)
                    .map(order -> duplicates.ask(state, order, around))
                    .orElseGet(() -> next(state.to(Step.CONTENT), around));
        return Answer.say(
                state, new Reply(state.step().question(state.failed()), facts(state), choices(state, around)));
    }

    Answer notUnderstood(State state, Heard heard) {
        State failed = state.failed(state.failed() + 1);
        return isTooMuch(failed.failed()) ? handOver(failed, heard) : ask(failed, heard.around());
    }

    /** Three in a row: a person takes over, what was told so far is kept (S5c). */
    static Answer handOver(State state, Heard heard) {
        return Answer.doing(state.failed(0), new Command.CallHuman(heard.text()), Reply.of(Line.HANDED_OVER));
    }

    boolean isTooMuch(int failed) {
        return failed >= TOO_MANY;
    }

    /** Those the engineer has not arrived for, newest first. */
    static List<WorkOrder> changeable(Surroundings around) {
        return around.openOrders().stream()
                .filter(o -> o.state() == WorkOrderState.OPEN || o.state() == WorkOrderState.ACCEPTED)
                .limit(ORDERS)
                .toList();
    }

    List<Choice> orderChoices(List<WorkOrder> orders) {
        List<Choice> choices = new ArrayList<>();
        for (WorkOrder order : orders) {
            Map<String, String> facts =
                    Map.of("number", order.number(), "content", Bytes.shorten(order.content(), LABEL_SHOWN));
            choices.add(new Choice(
                    ChoiceCode.CANCEL_ORDER.about(order.number()),
                    lines.say(Line.CANCEL_LABEL, facts).text()));
        }
        choices.add(new Choice(
                ChoiceCode.KEEP_ORDER.code(),
                lines.say(Line.KEEP_LABEL, Map.of()).text()));
        return choices;
    }

    private List<Choice> choices(State state, Surroundings around) {
        return state.step() == Step.CANCEL ? orderChoices(changeable(around)) : List.of();
    }

    /** One thing as it is; several in lines of their own. */
    private String contents(Draft draft) {
        String first = String.valueOf(draft.content());
        if (draft.others().isEmpty()) return Bytes.shorten(first, CONTENT_SHOWN);
        List<String> all = new ArrayList<>(List.of(first));
        draft.others().forEach(fault -> all.add(fault.content()));
        StringBuilder text =
                new StringBuilder(lines.say(Line.SEVERAL_FAULTS, Map.of("count", String.valueOf(all.size())))
                        .text());
        for (int i = 0; i < all.size(); i++) {
            String content = Bytes.shorten(all.get(i), CONTENT_SHOWN / all.size());
            Map<String, String> facts = Map.of("index", String.valueOf(i + 1), "content", content);
            text.append('\n').append(lines.say(Line.ONE_OF_SEVERAL, facts).text());
        }
        return text.toString();
    }

    private Map<String, String> facts(State state) {
        Draft draft = state.draft();
        if (state.step() == Step.FEE) return Map.of("fee", triage.fees().words(draft));
        if (state.step() == Step.CONFIRM && draft.content() != null && draft.place() != null && draft.time() != null)
            return Map.of(
                    "content", contents(draft),
                    "place", Bytes.shorten(draft.place().label(), PLACE_SHOWN),
                    "time", draft.time().label());
        return Map.of("number", OrderTalk.numbers(state));
    }
}
