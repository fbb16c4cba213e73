package io.repairbot.admin.report;

import io.repairbot.admin.report.Prompt.Act;
import io.repairbot.admin.report.Prompt.Pick;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.intake.Slot;
import io.repairbot.registration.Decision;
import io.repairbot.registration.Triage;
import io.repairbot.script.Line;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what was decided into words for the phone (D1–D7), in the order in which the chat asks. */
@Component
class Prompter {
    private final DeskScript script;
    private final Triage triage;
    private final Catalogue catalogue;
    private final Questions questions;
    private final Beside beside;

    Prompter(DeskScript script, Triage triage, Catalogue catalogue, Questions questions, Beside beside) {
        this.script = script;
        this.triage = triage;
        this.catalogue = catalogue;
        this.questions = questions;
        this.beside = beside;
    }

    Prompt of(ReportForm form, Understood heard) {
        Prompt prompt = sentence(form, heard).with(beside.fills(heard), beside.notes(form, heard));
        boolean danger = triage.dangers().in(heard.reading());
        return danger ? prompt.inDanger(beside.safety(heard), form.alarmed()) : prompt;
    }

    private Prompt sentence(ReportForm form, Understood heard) {
        Draft draft = heard.draft();
        if (heard.notOffered() != null) return questions.notOffered(heard.notOffered());
        if (draft.content() == null && heard.doubt() == null) return questions.missing(Slot.CONTENT, heard);
        if (!heard.refused().isEmpty() && triage.fees().free(draft).isEmpty()) return questions.feeRefused();
        if (heard.doubt() != null) return questions.askBack(heard.doubt());
        return decided(triage.next(draft, heard.site(), form.apart()), heard);
    }

    private Prompt decided(Decision decision, Understood heard) {
        if (decision instanceof Decision.Missing missing) return questions.missing(missing.slot(), heard);
        if (decision instanceof Decision.FeeOpen) return questions.fee(heard.draft());
        if (decision instanceof Decision.Same same) return same(same.order());
        if (decision instanceof Decision.Outage outage) return outage(outage.incident());
        if (decision instanceof Decision.NobodyFree) return questions.nobody(heard);
        if (decision instanceof Decision.Danger danger)
            return Prompt.say("bad", readBack(danger.draft()), List.of(), List.of(new Act("order", "马上登记，派人")));
        Draft ready = ((Decision.Ready) decision).draft();
        return Prompt.say("ok", readBack(ready), List.of(), List.of(new Act("order", "登记，派人")));
    }

    private Prompt same(WorkOrder order) {
        String number = order.number();
        Map<String, String> facts = Map.of(
                "number", number,
                "service", catalogue.get(order.service()).name(),
                "state", order.state().label());
        return Prompt.say(
                "care",
                script.say(DeskLine.SAME, facts),
                List.of(new Pick("apart", number, "不是同一个问题")),
                List.of(new Act("add:" + number, "是，补充到这张工单"), new Act("urge:" + number, "是，催单")));
    }

    private Prompt outage(Incident incident) {
        String number = incident.order().number();
        return Prompt.say(
                "care",
                script.say(DeskLine.INCIDENT, Map.of("incident", incident.name(), "number", number)),
                List.of(new Pick("apart", number, "不是这个问题")),
                List.of(new Act("join:" + number, "记下，一起等这张工单")));
    }

    private String readBack(Draft draft) {
        String content = draft.faults().stream().map(Fault::content).collect(Collectors.joining("；另外，"));
        return script.say(
                DeskLine.READ_BACK,
                Map.of(
                        "content",
                        content,
                        "place",
                        Objects.requireNonNull(draft.place()).label(),
                        "time",
                        draft.time() == null
                                ? script.say(Line.AS_SOON_AS_POSSIBLE, Map.of())
                                : draft.time().label()));
    }
}
