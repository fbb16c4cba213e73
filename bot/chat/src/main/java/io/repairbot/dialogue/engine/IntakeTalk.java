package io.repairbot.dialogue.engine;

import io.repairbot.catalogue.ServiceItem;
import io.repairbot.declined.DeclinedRequest.Cause;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Place;
import io.repairbot.intake.Slot;
import io.repairbot.registration.Fees;
import io.repairbot.script.Line;
import io.repairbot.understanding.Danger;
import io.repairbot.understanding.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The report: from the first word to 确认 (D1, D4, D6). */
final class IntakeTalk {
    private final Listener listener;
    private final Questions questions;
    private final Manpower manpower;
    private final Fees fees;
    private final Duplicates duplicates;

    IntakeTalk(Listener listener, Questions questions, Manpower manpower, Fees fees, Duplicates duplicates) {
        this.listener = listener;
        this.questions = questions;
        this.manpower = manpower;
        this.fees = fees;
        this.duplicates = duplicates;
    }

    /** @return empty when the message adds nothing to the report */
    Optional<Answer> hear(State state, Heard heard) {
        Optional<ServiceItem> notOffered = listener.notOffered(heard.said());
        if (notOffered.isPresent()) return Optional.of(notOffered(state, notOffered.get(), heard));
        Listener.Heard taken =
                listener.hear(state.draft(), heard.said(), state.step().slot(), heard.around());
        List<Reply> first = firstWords(state.draft(), taken.draft(), heard);
        State next = state.with(taken.draft());
        if (taken.doubt() != null)
            return Optional.of(
                    askBack(next, taken.doubt(), taken.learned(), heard).after(first));
        if (!taken.learned()) return Optional.empty();
        return Optional.of(questions.next(next, heard.around()).after(first));
    }

    /**
     * The report of an emergency: as soon as possible unless the resident named a time, and of doubts only those about the place matter.
     *
     * @param completed fills in the service
     */
    Report inDanger(State state, Heard heard, UnaryOperator<Draft> completed) {
        Listener.Heard taken =
                listener.hear(state.draft(), heard.said(), state.step().slot(), heard.around());
        boolean timed = heard.reading().slot() != null && taken.draft().time() != null;
        Draft draft = completed.apply(timed ? taken.draft() : taken.draft().at(listener.asSoonAsPossible()));
        Listener.Question doubt = taken.doubt();
        Answer answer = doubt != null && doubt.slot() == Slot.PLACE
                ? askBack(state.with(draft), doubt, true, heard)
                : questions.next(state.with(draft), heard.around());
        return new Report(draft, firstWords(state.draft(), draft, heard), answer);
    }

    /** @param firstWords those that come before the answer */
    record Report(Draft draft, List<Reply> firstWords, Answer answer) {}

    Answer confirm(State state, Heard heard) {
        Draft draft = state.draft();
        boolean complete = draft.content() != null && draft.place() != null && draft.time() != null;
        return complete ? Answer.doing(state, new Command.Open(draft)) : questions.next(state, heard.around());
    }

    /** 是同一个问题: no second order. */
    Answer same(State state, Heard heard) {
        return Duplicates.of(state, heard.around())
                .map(order -> duplicates.add(state, order, heard.around()))
                .orElseGet(() -> questions.next(state, heard.around()));
    }

    /** 不是: the order is remembered, so that it is not asked again. */
    Answer notSame(State state, Heard heard) {
        State told = Duplicates.of(state, heard.around())
                .map(order -> state.about(order.number(), 0))
                .orElse(state);
        return questions.next(told, heard.around());
    }

    Answer change(State state, Slot slot, Heard heard) {
        return questions.ask(state.to(Step.asking(slot)), heard.around());
    }

    Answer rememberedHome(State state, Heard heard) {
        PlaceMention mention = state.draft().mention();
        @Nullable String spot = mention == null ? null : mention.spot();
        return heard.around().rememberedHomes().stream()
                .findFirst()
                .map(home -> new Place(Place.in(home, spot).label(), home.id()))
                .map(place -> questions.next(state.with(state.draft().withPlace(mention, place)), heard.around()))
                .orElseGet(() -> questions.ask(state.to(Step.PLACE), heard.around()));
    }

    /** @param code {@code home:<id>:<building>:<unit>:<room>} of a choice that was offered */
    Answer home(State state, String code, Heard heard) {
        String[] parts = code.split(":");
        PlaceMention before = state.draft().mention();
        PlaceMention chosen =
                new PlaceMention(parts[2], parts[3], null, parts[4], before == null ? null : before.spot());
        return heard.around().homes(chosen, 1).stream()
                .findFirst()
                .map(home -> state.draft().withPlace(chosen, Place.in(home, chosen.spot())))
                .map(draft -> questions.next(state.with(draft), heard.around()))
                .orElseGet(() -> questions.ask(state.to(Step.PLACE), heard.around()));
    }

    Answer asSoonAsPossible(State state, Heard heard) {
        return questions.next(state.with(state.draft().at(listener.asSoonAsPossible())), heard.around());
    }

    /** One of the free times (D3); that it still is free is asked again. */
    Answer slot(State state, String code, Heard heard) {
        return questions.next(state.with(manpower.chosen(state.draft(), code, heard.around())), heard.around());
    }

    Answer agree(State state, Heard heard) {
        Draft draft = state.draft();
        return questions.next(state.with(draft.agreedTo(fees.of(draft))), heard.around());
    }

    /** What costs something is not registered; the rest of the report goes on. */
    Answer disagree(State state, Heard heard) {
        Draft draft = state.draft();
        List<Fault> paid = fees.paid(draft);
        if (paid.isEmpty()) return questions.next(state, heard.around());
        Command decline = new Command.Decline(
                paid.get(0).service(), Cause.FEE_REFUSED, paid.get(0).content());
        Reply sorry = Reply.of(Line.FEE_REFUSED);
        List<Fault> free = fees.free(draft);
        if (free.isEmpty()) return Answer.doing(state.idle(), decline, sorry);
        Answer next = questions.next(state.with(draft.only(free)), heard.around());
        return new Answer(next.state(), next.replies(), decline).after(sorry);
    }

    Answer registerAnyway(State state, Heard heard) {
        return questions.next(state.with(manpower.anyway(state.draft())), heard.around());
    }

    Answer keepTime(State state, Heard heard) {
        Draft draft = state.draft();
        State kept = draft.doubtful() == null ? state : state.with(draft.at(draft.doubtful()));
        return questions.next(kept, heard.around());
    }

    private Answer askBack(State state, Listener.Question doubt, boolean learned, Heard heard) {
        Step step = Step.asking(doubt.slot());
        int failed = state.step() == step && !learned ? state.failed() + 1 : 0;
        State asking = state.to(step).failed(failed);
        if (questions.isTooMuch(failed)) return Questions.handOver(asking, heard);
        Map<String, String> facts = Map.of(doubt.slot() == Slot.PLACE ? "place" : "time", doubt.fact());
        return Answer.say(asking, Doors.ask(doubt.line(), facts, doubt.homes()));
    }

    /** A report of something else goes on; one that is only about this ends. */
    private static Answer notOffered(State state, ServiceItem item, Heard heard) {
        String explanation = item.explanation() == null ? "" : item.explanation();
        Reply sorry = Reply.of(Line.NOT_OFFERED, Map.of("service", item.name(), "explanation", explanation));
        Command decline = new Command.Decline(item.code(), Cause.NOT_OFFERED, heard.text());
        return Answer.doing(state.draft().content() == null ? state.idle() : state, decline, sorry);
    }

    static List<Reply> safety(Set<Danger> before, Set<Danger> now) {
        return now.stream()
                .filter(danger -> !before.contains(danger))
                .sorted()
                .map(danger -> Reply.of(Line.safety(danger)))
                .toList();
    }

    private static List<Reply> firstWords(Draft before, Draft now, Heard heard) {
        List<Reply> first = new ArrayList<>(safety(before.dangers(), now.dangers()));
        boolean publicPlace = now.place() != null && now.place().homeId() == null;
        if (now.isOnBehalf() && !before.isOnBehalf() && !publicPlace) first.add(Reply.of(Line.BEHALF_NOTED));
        if (heard.said().content().length() > Draft.CONTENT) first.add(Reply.of(Line.CONTENT_CUT));
        return first;
    }
}
