package io.repairbot.admin.report;

import io.repairbot.admin.report.Prompt.Act;
import io.repairbot.admin.report.Prompt.Pick;
import io.repairbot.capacity.VisitSlot;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.community.Home;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Slot;
import io.repairbot.registration.Triage;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.script.Line;
import io.repairbot.understanding.Intent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is asked of the caller, with the answers that take one click. */
@Component
class Questions {
    /** As the sentence reader reads it back. */
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("M月d日H:mm");

    private static final DateTimeFormatter TO = DateTimeFormatter.ofPattern("到H:mm");

    private final DeskScript script;
    private final Triage triage;
    private final ResidentHomes homes;

    Questions(DeskScript script, Triage triage, ResidentHomes homes) {
        this.script = script;
        this.triage = triage;
        this.homes = homes;
    }

    Prompt missing(Slot slot, Understood heard) {
        return switch (slot) {
            case CONTENT -> ask(script.say(hasBegun(heard) ? Line.ASK_CONTENT : Line.GREETING, Map.of()));
            case PLACE -> Prompt.say("ask", script.say(Line.ASK_PLACE, Map.of()), remembered(heard), List.of());
            case TIME -> Prompt.say("ask", script.say(Line.ASK_TIME, Map.of()), List.of(asSoonAsPossible()), List.of());
        };
    }

    private static boolean hasBegun(Understood heard) {
        return !heard.said().isBlank() && heard.reading().intent() != Intent.GREET;
    }

    Prompt askBack(Listener.Question doubt) {
        return switch (doubt.line()) {
            case UNKNOWN_HOME -> ask(script.say(DeskLine.UNKNOWN_HOME, Map.of("place", doubt.fact())));
            case TIME_AT_NIGHT ->
                Prompt.say(
                        "care",
                        script.say(DeskLine.TIME_AT_NIGHT, Map.of("time", doubt.fact())),
                        List.of(new Pick("sure", "true", "就这个时间"), asSoonAsPossible()),
                        List.of());
            default -> {
                String fact = doubt.slot() == Slot.PLACE ? "place" : "time";
                yield Prompt.say(
                        "care", script.say(doubt.line(), Map.of(fact, doubt.fact())), doors(doubt.homes()), List.of());
            }
        };
    }

    Prompt notOffered(ServiceItem item) {
        return Prompt.say("care", sorry(script, item), List.of(), List.of(new Act("decline", "记下，结束")));
    }

    static String sorry(DeskScript script, ServiceItem item) {
        String why = item.explanation() == null ? "" : item.explanation();
        return script.say(Line.NOT_OFFERED, Map.of("service", item.name(), "explanation", why));
    }

    Prompt fee(Draft draft) {
        String services = String.join(",", triage.fees().of(draft).keySet());
        return Prompt.say(
                "care",
                script.say(Line.ASK_FEE, Map.of("fee", triage.fees().words(draft))),
                List.of(new Pick("agreed", services, "同意"), new Pick("refused", "true", "不同意")),
                List.of());
    }

    Prompt feeRefused() {
        return Prompt.say(
                "care",
                script.say(Line.FEE_REFUSED, Map.of()),
                List.of(new Pick("refused", "", "改主意，同意了")),
                List.of(new Act("refuse", "记下，结束")));
    }

    Prompt nobody(Understood heard) {
        Draft draft = heard.draft();
        List<String> services =
                draft.plannable().isEmpty() ? List.of(Objects.requireNonNull(draft.service())) : draft.plannable();
        ZoneId zone = heard.site().localTime().getZone();
        List<Pick> free = heard.site().nextFree(services).stream()
                .map(slot -> slot(slot, zone))
                .toList();
        if (!free.isEmpty()) return Prompt.say("care", script.say(DeskLine.NOBODY_FREE, Map.of()), free, List.of());
        List<Pick> anyway = List.of(new Pick("anyway", "true", "可以，先登记"));
        return Prompt.say("care", script.say(DeskLine.NOBODY_AT_ALL, Map.of()), anyway, List.of());
    }

    private static Prompt ask(String say) {
        return Prompt.say("ask", say, List.of(), List.of());
    }

    private Pick asSoonAsPossible() {
        String soon = script.say(Line.AS_SOON_AS_POSSIBLE, Map.of());
        return new Pick("time", soon, soon);
    }

    private List<Pick> remembered(Understood heard) {
        return heard.caller() == null
                ? List.of()
                : doors(homes.of(heard.caller().id()));
    }

    private static List<Pick> doors(List<Home> homes) {
        return homes.stream().map(h -> new Pick("place", h.label(), h.label())).toList();
    }

    private static Pick slot(VisitSlot slot, ZoneId zone) {
        String words =
                FROM.format(slot.start().atZone(zone)) + TO.format(slot.end().atZone(zone));
        return new Pick("time", words, words);
    }
}
