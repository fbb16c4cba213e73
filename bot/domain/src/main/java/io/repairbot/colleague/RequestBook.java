package io.repairbot.colleague;

import io.repairbot.colleague.ColleagueRequest.State;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What was asked about an order in its round. Under the order's lock. */
@Component
class RequestBook {
    private final RequestMapper requests;
    private final Clock clock;

    RequestBook(RequestMapper requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** The newest that fits. */
    Optional<ColleagueRequest> find(WorkOrder order, Predicate<ColleagueRequest> which) {
        return requests.of(order).stream().filter(which).findFirst();
    }

    List<ColleagueRequest> alive(WorkOrder order) {
        return requests.of(order).stream().filter(ColleagueRequest::isAlive).toList();
    }

    ColleagueRequest write(WorkOrder order, Colleagues.Kind kind, String colleague) {
        requests.insert(order, kind, colleague, clock.instant());
        return requests.of(order).get(0);
    }

    /** @throws IllegalStateException when it is no longer as it was read: the lock on the order should have shown that */
    void settle(ColleagueRequest request, State state) {
        if (requests.change(request, state, clock.instant()) != 1)
            throw new IllegalStateException("Request " + request.id() + " is no longer " + request.state());
    }
}
