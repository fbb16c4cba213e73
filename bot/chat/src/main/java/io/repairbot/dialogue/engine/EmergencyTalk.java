package io.repairbot.dialogue.engine;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.registration.Dangers;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dangers to people (S3, S5b): safety words and the alarm first, then the missing place; never a form before help. */
final class EmergencyTalk {
    private final Phrasebook lines;
    private final Dangers dangers;
    private final Catalogue catalogue;
    private final IntakeTalk intake;
    private final OrderTalk orders;

    EmergencyTalk(Phrasebook lines, Dangers dangers, Catalogue catalogue, IntakeTalk intake, OrderTalk orders) {
        this.lines = lines;
        this.dangers = dangers;
        this.catalogue = catalogue;
        this.intake = intake;
        this.orders = orders;
    }

    /** @return empty when the message tells of no emergency */
    Optional<Answer> hear(State state, Heard heard) {
        if (!dangers.in(heard.reading())) return Optional.empty();
        boolean ofOrder = (state.step() == Step.EXTRA || state.step() == Step.REASON) && state.order() != null;
        return Optional.of(ofOrder && heard.reading().place() == null ? ofOrder(state, heard) : report(state, heard));
    }

    /** While an emergency has no order, whatever is written may matter to those who were alarmed. */
    Answer follow(State before, Answer answer, Heard heard) {
        boolean tells = heard.menuId() == null && !heard.text().isBlank() && dangers.in(before.draft());
        if (!tells || answer.command() instanceof Command.Alarm) return answer;
        // The order that is opened tells its place itself.
        String place = answer.command() instanceof Command.Open
                ? ""
                : place(answer.state().draft(), heard.around());
        return new Answer(answer.state(), answer.replies(), alarm("", heard, place, null, answer.command()));
    }

    /** While a person serves the resident, staff are alarmed all the same. */
    Optional<Command.Alarm> overhear(State state, Heard heard) {
        if (!dangers.in(heard.reading())) return Optional.empty();
        String place = place(state.draft(), heard.around());
        return Optional.of(alarm(dangers.names(heard.reading()), heard, place, null, new Command.Nothing()));
    }

    private Answer ofOrder(State state, Heard heard) {
        Answer answer = state.step() == Step.EXTRA ? orders.added(state, heard) : orders.reason(state, heard);
        String number = state.order();
        String place = heard.around().openOrders().stream()
                .filter(o -> o.number().equals(number))
                .map(WorkOrder::place)
                .findFirst()
                .orElse("");
        List<Reply> first =
                new ArrayList<>(IntakeTalk.safety(Set.of(), heard.reading().dangers()));
        first.add(Reply.of(Line.EMERGENCY_ALARMED));
        Command alarm = alarm(dangers.names(heard.reading()), heard, place, number, answer.command());
        return new Answer(answer.state(), answer.replies(), alarm).after(first);
    }

    private Answer report(State state, Heard heard) {
        State known = state.step().isIntake() ? state : state.idle();
        IntakeTalk.Report report = intake.inDanger(known, heard, draft -> dangers.served(draft, heard.reading()));
        List<Reply> first = new ArrayList<>(report.firstWords());
        explanation(report.draft()).ifPresent(first::add);
        if (!dangers.in(known.draft())) first.add(Reply.of(Line.EMERGENCY_ALARMED));
        Answer answer = report.answer();
        String place = place(report.draft(), heard.around());
        Command alarm = alarm(dangers.names(heard.reading()), heard, place, null, answer.command());
        return new Answer(answer.state(), answer.replies(), alarm).after(first);
    }

    private Optional<Reply> explanation(Draft draft) {
        return Optional.ofNullable(draft.service())
                .map(catalogue::get)
                .map(ServiceItem::explanation)
                .map(words -> Reply.of(Line.EMERGENCY_EXPLANATION, Map.of("explanation", words)));
    }

    private Command.Alarm alarm(String names, Heard heard, String place, @Nullable String number, Command then) {
        return new Command.Alarm(
                names, dangers.trades(heard.reading()), heard.text().strip(), place, number, then);
    }

    private String place(Draft draft, Surroundings around) {
        Place place = draft.place();
        if (place != null) return place.label();
        if (draft.isOnBehalf()) return "";
        if (around.entrance().isPresent()) return around.entrance().get().label();
        return around.rememberedHomes().stream()
                .findFirst()
                .map(home -> lines.say(Line.EMERGENCY_LAST_PLACE, Map.of("place", home.label())))
                .map(said -> said.text())
                .orElse("");
    }
}
