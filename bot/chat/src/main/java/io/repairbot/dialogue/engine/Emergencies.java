package io.repairbot.dialogue.engine;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.script.Emergency;
import io.repairbot.script.IntakeScript;
import io.repairbot.understanding.Danger;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dangers are emergencies: staff are alarmed and nothing is confirmed first. */
record Emergencies(IntakeScript script, Appointment asSoonAsPossible) {
    /** @throws IllegalStateException when an emergency of the script names a service that is not in the catalogue */
    void check(Catalogue catalogue) {
        for (Emergency emergency : of(List.of(Danger.values()))) {
            if (catalogue.find(emergency.service()).isEmpty())
                throw new IllegalStateException("intake.yml: emergencies: " + emergency.name()
                        + ": there is no service " + emergency.service() + " in catalogue.yml");
        }
    }

    /** A resident who names a time of his own for what can wait is not in an emergency. */
    boolean in(Heard heard) {
        boolean later = heard.reading().slot() != null && !heard.reading().asap();
        return of(heard.reading().dangers()).stream().anyMatch(e -> e.evenWithAppointment() || !later);
    }

    boolean in(Draft draft) {
        boolean later = draft.time() != null && !draft.time().equals(asSoonAsPossible);
        return of(draft.dangers()).stream().anyMatch(e -> e.evenWithAppointment() || !later);
    }

    List<Emergency> of(Collection<Danger> dangers) {
        return dangers.stream()
                .sorted()
                .flatMap(danger -> script.emergency(danger).stream())
                .toList();
    }

    String names(Heard heard) {
        return of(heard.reading().dangers()).stream().map(Emergency::name).collect(Collectors.joining("、"));
    }

    Set<String> trades(Heard heard) {
        return of(heard.reading().dangers()).stream()
                .flatMap(e -> e.trades().stream())
                .collect(Collectors.toSet());
    }
}
