package io.repairbot.registration;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.incident.Incident;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Place;
import io.repairbot.intake.Slot;
import io.repairbot.script.IntakeScript;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a report needs, whoever takes it. Pure; what it must know it asks the {@link Site}. */
public final class Triage {
    private final Fees fees;
    private final Dangers dangers;

    public Triage(IntakeScript script, Catalogue catalogue) {
        this.fees = new Fees(catalogue);
        this.dangers = new Dangers(script, catalogue);
    }

    public Fees fees() {
        return fees;
    }

    public Dangers dangers() {
        return dangers;
    }

    /**
     * The first thing missing. What is urgent is not asked for a time, and an emergency for nothing but its place.
     *
     * @param apart number of an order that this is not about, as the reporter says
     */
    public Decision next(Draft draft, Site site, @Nullable String apart) {
        boolean emergency = dangers.in(draft);
        if (draft.content() == null) return new Decision.Missing(Slot.CONTENT);
        if (!emergency && fees.areOpen(draft)) return new Decision.FeeOpen();
        if (draft.place() == null) return new Decision.Missing(Slot.PLACE);
        Optional<WorkOrder> same = same(draft, site, apart);
        if (same.isPresent()) return new Decision.Same(same.get());
        if (emergency) return new Decision.Danger(draft.at(dangers.asSoonAsPossible()));
        Optional<Incident> outage = outage(draft, site, apart);
        if (outage.isPresent()) return new Decision.Outage(outage.get());
        if (draft.time() == null && !draft.urgent()) return new Decision.Missing(Slot.TIME);
        if (draft.time() == null) return new Decision.Ready(draft.at(dangers.asSoonAsPossible()));
        return canCome(draft, site) ? new Decision.Ready(draft) : new Decision.NobodyFree();
    }

    /** For each thing; what is urgent is never refused. */
    private static boolean canCome(Draft draft, Site site) {
        return draft.terms().unplanned()
                || draft.plannable().stream()
                        .allMatch(service -> site.canCome(service, Objects.requireNonNull(draft.time())));
    }

    /**
     * What is reported although an order for the same kind of thing at the same place is open. Work that is done is no longer open: that it does not hold is a
     * new report or a 不满意.
     */
    public static Optional<WorkOrder> same(Draft draft, Site site, @Nullable String apart) {
        Place place = draft.place();
        if (place == null || draft.content() == null || !draft.others().isEmpty()) return Optional.empty();
        List<WorkOrder> open = new ArrayList<>(site.openOrders());
        if (place.homeId() != null) open.addAll(site.openAt(place.homeId()));
        return open.stream()
                .filter(order -> order.state() != WorkOrderState.COMPLETED)
                .filter(order -> order.service().equals(draft.service()) && isAt(order, place))
                .filter(order -> !order.number().equals(apart))
                .findFirst();
    }

    private static boolean isAt(WorkOrder order, Place place) {
        return place.homeId() == null
                ? order.homeId() == null && order.place().equals(place.label())
                : place.homeId().equals(order.homeId());
    }

    /** None when something else is reported with it. */
    private static Optional<Incident> outage(Draft draft, Site site, @Nullable String apart) {
        if (draft.service() == null || !draft.others().isEmpty()) return Optional.empty();
        return site.incident(Objects.requireNonNull(draft.place()), draft.service())
                .filter(incident -> !incident.order().number().equals(apart));
    }
}
