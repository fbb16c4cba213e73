package io.repairbot.admin.report;

import io.repairbot.amendment.Amendments;
import io.repairbot.declined.DeclinedRequest.Cause;
import io.repairbot.hotline.Call;
import io.repairbot.hotline.Filed;
import io.repairbot.hotline.Hotline;
import io.repairbot.incident.Incident;
import io.repairbot.incident.Incidents;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.registration.Decision;
import io.repairbot.registration.Registered;
import io.repairbot.registration.Triage;
import io.repairbot.script.Line;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a call comes to, by the domain's verbs, in the caller's transaction. */
@Component
class Filing {
    private final Hotline hotline;
    private final Triage triage;
    private final DeskScript script;
    private final Open open;

    Filing(Hotline hotline, Triage triage, DeskScript script, Open open) {
        this.hotline = hotline;
        this.triage = triage;
        this.script = script;
        this.open = open;
    }

    /**
     * @param words the caller is told
     * @param refusal why nothing is done after all; null when it is
     */
    record Done(
            Filed.Outcome outcome,
            @Nullable String number,
            String words,
            @Nullable String refusal) {
        static Done of(Filed.Outcome outcome, @Nullable String number, String words) {
            return new Done(outcome, number, words, null);
        }

        static Done no(String why) {
            return new Done(Filed.Outcome.ORDER, null, "", why);
        }
    }

    /** @param act one that was offered for exactly this */
    Done file(Call call, ReportForm form, Understood heard, String act) {
        if (heard.notOffered() != null && act.equals("decline")) {
            hotline.decline(call, heard.notOffered().code(), heard.said(), Cause.NOT_OFFERED);
            return Done.of(Filed.Outcome.NOT_OFFERED, null, Questions.sorry(script, heard.notOffered()));
        }
        heard.refused().stream()
                .findFirst()
                .ifPresent(fault -> hotline.decline(call, fault.service(), fault.content(), Cause.FEE_REFUSED));
        if (act.equals("refuse"))
            return Done.of(Filed.Outcome.FEE_REFUSED, null, script.say(Line.FEE_REFUSED, Map.of()));
        Decision decision = triage.next(heard.draft(), heard.site(), form.apart());
        if (decision instanceof Decision.Same same)
            return act.startsWith("urge:") ? urge(call, heard, same.order()) : add(call, heard, same.order());
        if (decision instanceof Decision.Outage outage) return join(call, heard.draft(), outage.incident());
        return register(call, form, heard, decision);
    }

    Hotline.Danger danger(Understood heard) {
        Place place = heard.draft().place();
        return new Hotline.Danger(
                triage.dangers().names(heard.reading()),
                triage.dangers().trades(heard.reading()),
                heard.said(),
                place == null ? "" : place.label());
    }

    private Done register(Call call, ReportForm form, Understood heard, Decision decision) {
        boolean emergency = decision instanceof Decision.Danger;
        Draft draft = emergency ? ((Decision.Danger) decision).draft() : ((Decision.Ready) decision).draft();
        if (emergency) hotline.alarm(call, danger(heard));
        Optional<Registered> registered =
                hotline.register(call, draft, form.apart().isEmpty() ? null : form.apart());
        if (registered.isEmpty())
            return Done.no(script.say(
                    DeskLine.SLOT_TAKEN,
                    Map.of("time", Objects.requireNonNull(draft.time()).label())));
        Registered all = registered.get();
        if (all.joined() != null) return joined(all.joined());
        return Done.of(Filed.Outcome.ORDER, all.order().number(), opened(draft, all, emergency));
    }

    private String opened(Draft draft, Registered all, boolean emergency) {
        String numbers = Stream.concat(Stream.of(all.order()), all.others().stream())
                .map(WorkOrder::number)
                .collect(Collectors.joining("、"));
        if (emergency)
            return script.say(
                    DeskLine.DANGER_OPENED,
                    Map.of("number", numbers, "place", all.order().place()));
        if (draft.terms().unplanned()) return script.say(DeskLine.REGISTERED, Map.of("number", numbers));
        return script.say(
                DeskLine.OPENED, Map.of("number", numbers, "time", all.order().appointment()));
    }

    private Done add(Call call, Understood heard, WorkOrder order) {
        String words = open.words(heard.draft());
        Outcome added = order.homeId() == null
                ? open.orders().addWords(order.residentId(), order.number(), words)
                : open.orders().addWordsFrom(order.homeId(), order.number(), words);
        if (added instanceof Outcome.Refused) return Done.no(script.say(DeskLine.URGE_OVER, standing(order)));
        hotline.note(call, order, "补充");
        return Done.of(Filed.Outcome.ADDED, order.number(), script.say(DeskLine.ADDED, standing(order)));
    }

    private Done urge(Call call, Understood heard, WorkOrder order) {
        int times = open.amendments()
                .urge(order.residentId(), order.number(), open.words(heard.draft()))
                .map(Amendments.Urging::times)
                .orElse(0);
        if (times == 0) return Done.no(script.say(DeskLine.URGE_OVER, standing(order)));
        hotline.note(call, order, "催单");
        Map<String, String> facts = Map.of(
                "number", order.number(),
                "state", order.state().label(),
                "times", String.valueOf(times));
        return Done.of(Filed.Outcome.URGED, order.number(), script.say(DeskLine.URGED, facts));
    }

    private Done join(Call call, Draft draft, Incident incident) {
        Long home = Objects.requireNonNull(draft.place()).homeId();
        String number = incident.order().number();
        boolean there = open.incidents().join(hotline.resident(call), home, number, open.words(draft));
        if (!there) return Done.no(script.say(DeskLine.URGE_OVER, standing(incident.order())));
        hotline.note(call, incident.order(), "同一故障");
        return joined(incident);
    }

    private Done joined(Incident incident) {
        String number = incident.order().number();
        Map<String, String> facts = Map.of("incident", incident.name(), "number", number);
        return Done.of(Filed.Outcome.JOINED, number, script.say(DeskLine.INCIDENT, facts));
    }

    private static Map<String, String> standing(WorkOrder order) {
        return Map.of("number", order.number(), "state", order.state().label());
    }

    /** Orders that are open already. */
    @Component
    record Open(WorkOrders orders, Amendments amendments, Incidents incidents) {
        String words(Draft draft) {
            String time = draft.time() == null ? "" : "，" + draft.time().label();
            return io.repairbot.phrase.Bytes.head(draft.content() + time, 1000);
        }
    }
}
