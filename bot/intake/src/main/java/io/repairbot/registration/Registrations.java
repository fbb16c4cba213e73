package io.repairbot.registration;

import io.repairbot.capacity.Capacity;
import io.repairbot.capacity.Visit;
import io.repairbot.incident.Incidents;
import io.repairbot.incident.Incidents.Opening;
import io.repairbot.intake.Appointment;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import io.repairbot.intake.Place;
import io.repairbot.phrase.Bytes;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the orders of a report that is decided. In the caller's transaction. */
@Component
public class Registrations {
    private static final int PLACE = 128;
    private static final int FEE = 128;
    private static final int APPOINTMENT = 64;
    private static final int KEY = 64;

    private final WorkOrders orders;
    private final Incidents incidents;
    private final ResidentHomes homes;
    private final Capacity capacity;

    Registrations(WorkOrders orders, Incidents incidents, ResidentHomes homes, Capacity capacity) {
        this.orders = orders;
        this.incidents = incidents;
        this.homes = homes;
        this.capacity = capacity;
    }

    /**
     * One report, one order for each thing; the same key again opens nothing.
     *
     * @param draft with content, place and time
     * @return empty when somebody else was promised that visit meanwhile (D3)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Registered> register(Reporter reporter, Draft draft, String key) {
        return canPromise(reporter, draft) ? Optional.of(openAll(reporter, draft, key)) : Optional.empty();
    }

    private boolean canPromise(Reporter reporter, Draft draft) {
        Appointment time = Objects.requireNonNull(draft.time());
        List<Visit> visits = draft.plannable().stream()
                .map(service -> new Visit(reporter.communityId(), service, false, time.start(), time.end()))
                .toList();
        return draft.terms().unplanned() || capacity.claim(visits);
    }

    private Registered openAll(Reporter reporter, Draft draft, String key) {
        List<Fault> faults = draft.faults();
        Opening first = open(reporter, draft, faults.get(0), key);
        List<WorkOrder> others = new ArrayList<>();
        for (Fault fault : faults.subList(1, faults.size()))
            others.add(open(reporter, draft, fault, key(key, others.size() + 2)).order());
        Long home = Objects.requireNonNull(draft.place()).homeId();
        if (home != null && !draft.isOnBehalf()) homes.remember(reporter.residentId(), home);
        return new Registered(first.order(), others, first.joined());
    }

    /** Fits the column whatever the platform's ids grow to. */
    private static String key(String key, int index) {
        String one = key + ":" + index;
        return one.length() <= KEY
                ? one
                : UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Opening open(Reporter reporter, Draft draft, Fault fault, String key) {
        Place place = Objects.requireNonNull(draft.place());
        Appointment time = Objects.requireNonNull(draft.time());
        NewWorkOrder report = new NewWorkOrder(
                reporter.communityId(),
                reporter.residentId(),
                place.homeId(),
                Bytes.head(place.label(), PLACE),
                fault.service(),
                fault.urgent(),
                fault.content(),
                time.start(),
                time.end(),
                Bytes.head(time.label(), APPOINTMENT),
                draft.terms().behalf(),
                key,
                fee(draft, fault));
        return open(report, draft, reporter.apart());
    }

    private static @Nullable String fee(Draft draft, Fault fault) {
        String agreed = draft.terms().fees().get(fault.service());
        return agreed == null ? null : Bytes.head(agreed, FEE);
    }

    /** A danger to people is none of an incident, nor is what the reporter said is another matter. */
    private Opening open(NewWorkOrder report, Draft draft, @Nullable String apart) {
        if (!draft.dangers().isEmpty()) return new Opening(orders.open(report), null);
        boolean other = apart != null
                && incidents
                        .at(report.communityId(), report.homeId(), report.place(), report.service())
                        .filter(incident -> incident.order().number().equals(apart))
                        .isPresent();
        return other ? new Opening(incidents.openApart(report), null) : incidents.open(report);
    }
}
