package io.repairbot.registration;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.script.Emergency;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.understanding.Danger;
import io.repairbot.understanding.Reading;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dangers are emergencies: staff are alarmed and nothing is confirmed first (S3, S5b). */
public final class Dangers {
    private final IntakeScript script;
    private final Catalogue catalogue;
    private final Appointment asSoonAsPossible;

    /** @throws IllegalStateException when an emergency of the script names a service that is not in the catalogue */
    Dangers(IntakeScript script, Catalogue catalogue) {
        this.script = script;
        this.catalogue = catalogue;
        this.asSoonAsPossible = new Appointment(
                script.lines().say(Line.AS_SOON_AS_POSSIBLE, Map.of()).text(), null, null);
        of(List.of(Danger.values())).forEach(this::check);
    }

    private void check(Emergency emergency) {
        if (catalogue.find(emergency.service()).isEmpty())
            throw new IllegalStateException("intake.yml: emergencies: " + emergency.name() + ": there is no service "
                    + emergency.service() + " in catalogue.yml");
    }

    public Appointment asSoonAsPossible() {
        return asSoonAsPossible;
    }

    /** Who names a time of his own for what can wait is not in an emergency. */
    public boolean in(Reading reading) {
        boolean later = reading.slot() != null && !reading.asap();
        return of(reading.dangers()).stream().anyMatch(e -> e.evenWithAppointment() || !later);
    }

    public boolean in(Draft draft) {
        boolean later = draft.time() != null && !draft.time().equals(asSoonAsPossible);
        return of(draft.dangers()).stream().anyMatch(e -> e.evenWithAppointment() || !later);
    }

    /** As staff read them. */
    public String names(Reading reading) {
        return of(reading.dangers()).stream().map(Emergency::name).collect(Collectors.joining("、"));
    }

    /** Of the engineers to be alarmed. */
    public Set<String> trades(Reading reading) {
        Set<String> trades = new HashSet<>();
        of(reading.dangers()).forEach(emergency -> trades.addAll(emergency.trades()));
        reading.services().forEach(s -> trades.add(catalogue.get(s.code()).trade()));
        return trades;
    }

    /** What nobody of ours repairs still gets an order: somebody goes there (the gas company does the rest). */
    public Draft served(Draft draft, Reading reading) {
        if (!Catalogue.GENERAL.equals(draft.service())) return draft;
        String service = of(reading.dangers()).get(0).service();
        Draft served = draft.withContent(draft.content(), service, true);
        for (Fault other : draft.others()) served = served.also(other);
        return served;
    }

    private List<Emergency> of(Collection<Danger> dangers) {
        return dangers.stream()
                .sorted()
                .flatMap(danger -> script.emergency(danger).stream())
                .toList();
    }
}
