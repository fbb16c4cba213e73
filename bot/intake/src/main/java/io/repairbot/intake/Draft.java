package io.repairbot.intake;

import io.repairbot.understanding.Danger;
import io.repairbot.understanding.PlaceMention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that is not confirmed yet; part of the stored conversation.
 *
 * @param mention what was said of the place so far, complete or not
 * @param doubtful an appointment that was asked back
 * @param dangers those whose safety words were said
 * @param others what else is to be repaired there, each with an order of its own
 * @param terms what else was agreed
 */
public record Draft(
        @Nullable String content,
        @Nullable String service,
        boolean urgent,
        @Nullable PlaceMention mention,
        @Nullable Place place,
        @Nullable Appointment time,
        @Nullable Appointment doubtful,
        Set<Danger> dangers,
        List<Fault> others,
        Terms terms) {

    /** Longest content, in characters. */
    public static final int CONTENT = 2000;

    /** Most things besides the first in one report. */
    public static final int OTHERS = 4;

    public static final Draft EMPTY =
            new Draft(null, null, false, null, null, null, null, Set.of(), List.of(), Terms.NONE);

    public Draft {
        dangers = Set.copyOf(dangers);
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public Draft withContent(String newContent, String newService, boolean isUrgent) {
        return new Draft(newContent, newService, isUrgent, mention, place, time, doubtful, dangers, List.of(), terms);
    }

    /** What is told beyond {@link #OTHERS} joins the last. */
    public Draft also(Fault fault) {
        List<Fault> more = new ArrayList<>(others);
        if (more.size() < OTHERS) more.add(fault);
        else more.set(OTHERS - 1, more.get(OTHERS - 1).with(fault));
        return new Draft(content, service, urgent, mention, place, time, doubtful, dangers, more, terms);
    }

    public Draft withPlace(@Nullable PlaceMention said, @Nullable Place found) {
        return new Draft(content, service, urgent, said, found, time, doubtful, dangers, others, terms);
    }

    public Draft at(Appointment appointment) {
        return new Draft(content, service, urgent, mention, place, appointment, null, dangers, others, terms.planned());
    }

    /** The time cannot be had. */
    public Draft untimed() {
        return new Draft(content, service, urgent, mention, place, null, null, dangers, others, terms.planned());
    }

    /** Wanted although nobody can be promised. @param label how that is read back */
    public Draft unplanned(String label) {
        Appointment open = new Appointment(label, null, null);
        return new Draft(
                content,
                service,
                urgent,
                mention,
                place,
                open,
                null,
                dangers,
                others,
                new Terms(terms.fees(), true, terms.behalf()));
    }

    public Draft agreedTo(Map<String, String> fees) {
        Terms agreed = new Terms(fees, terms.unplanned(), terms.behalf());
        return new Draft(content, service, urgent, mention, place, time, doubtful, dangers, others, agreed);
    }

    /** 代报. @param note null: for himself after all */
    Draft onBehalf(@Nullable String note) {
        Terms told = new Terms(terms.fees(), terms.unplanned(), note);
        return new Draft(content, service, urgent, mention, place, time, doubtful, dangers, others, told);
    }

    /** Whether it is not for the resident himself. */
    public boolean isOnBehalf() {
        return terms.behalf() != null;
    }

    /** Everything to be repaired, the first thing first; empty before anything was told. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>();
        if (content != null && service != null) all.add(new Fault(content, service, urgent));
        all.addAll(others);
        return all;
    }

    /** Services of what somebody must have time for: an emergency or something urgent is not put off. */
    public List<String> plannable() {
        if (!dangers.isEmpty()) return List.of();
        return faults().stream()
                .filter(fault -> !fault.urgent())
                .map(Fault::service)
                .distinct()
                .toList();
    }

    /** Only these of its faults. @param kept not empty */
    public Draft only(List<Fault> kept) {
        Fault first = kept.get(0);
        List<Fault> rest = kept.subList(1, kept.size());
        return new Draft(
                first.content(), first.service(), first.urgent(), mention, place, time, doubtful, dangers, rest, terms);
    }

    public Draft perhapsAt(@Nullable Appointment appointment) {
        return new Draft(content, service, urgent, mention, place, time, appointment, dangers, others, terms);
    }

    public Draft inDanger(Set<Danger> more) {
        if (more.isEmpty()) return this;
        Set<Danger> all = EnumSet.copyOf(more);
        all.addAll(dangers);
        return new Draft(content, service, true, mention, place, time, doubtful, all, others, terms);
    }
}
