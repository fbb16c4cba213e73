package io.repairbot.workorder;

import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Succession.Successor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other packages have to say before an order is completed or taken back. */
@Component
record Consultation(List<CompletionCheck> checks, List<Succession> successions) {
    Optional<Refusal> missing(WorkOrder order, String result) {
        if (result.isBlank()) return Optional.of(Refusal.RESULT_MISSING);
        return checks.stream().flatMap(check -> check.missing(order).stream()).findFirst();
    }

    Optional<Successor> successor(WorkOrder order) {
        return successions.stream()
                .flatMap(others -> others.next(order).stream())
                .findFirst();
    }
}
