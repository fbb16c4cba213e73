package io.repairbot.registration;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.catalogue.ServiceItem;
import io.repairbot.intake.Draft;
import io.repairbot.intake.Fault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a report costs, from the catalogue (D7). */
public final class Fees {
    private final Catalogue catalogue;

    Fees(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether there is a fee that the resident has not agreed to. */
    public boolean areOpen(Draft draft) {
        return !draft.terms().fees().keySet().containsAll(of(draft).keySet());
    }

    /** By service. */
    public Map<String, String> of(Draft draft) {
        Map<String, String> fees = new TreeMap<>();
        for (Fault fault : draft.faults()) {
            if (isPaid(fault))
                fees.put(
                        fault.service(),
                        Objects.requireNonNull(catalogue.get(fault.service()).fee()));
        }
        return fees;
    }

    /** As the resident is told: {@code 空调（上门检测50元起）}. */
    public String words(Draft draft) {
        return of(draft).entrySet().stream()
                .map(fee -> catalogue.get(fee.getKey()).name() + "（" + fee.getValue() + "）")
                .collect(Collectors.joining("、"));
    }

    public List<Fault> paid(Draft draft) {
        return draft.faults().stream().filter(this::isPaid).toList();
    }

    public List<Fault> free(Draft draft) {
        return draft.faults().stream().filter(fault -> !isPaid(fault)).toList();
    }

    private boolean isPaid(Fault fault) {
        ServiceItem item = catalogue.get(fault.service());
        return item.paid() && item.fee() != null;
    }
}
