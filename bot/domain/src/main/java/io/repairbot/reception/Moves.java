package io.repairbot.reception;

import io.repairbot.persistence.Cut;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the lines become; each in a transaction of its own, with whatever listens. False when another replica was first. */
@Component
class Moves {
    private static final int PROBLEM = 255;

    private final HumanRequestMapper requests;
    private final ReceptionCards cards;
    private final ApplicationEventPublisher events;

    Moves(HumanRequestMapper requests, ReceptionCards cards, ApplicationEventPublisher events) {
        this.requests = requests;
        this.cards = cards;
        this.events = events;
    }

    @Transactional
    public boolean handedOver(HumanRequest request, @Nullable String code, Instant lookAgain) {
        if (requests.moved(request.id(), "PENDING", "DONE", code, null, lookAgain) == 0) return false;
        events.publishEvent(new ReceptionEvent.HandedOver(request.residentId()));
        return true;
    }

    @Transactional
    public boolean stays(HumanRequest request, String problem, Instant again) {
        return requests.moved(request.id(), "PENDING", "PENDING", null, Cut.to(PROBLEM, problem), again) == 1;
    }

    @Transactional
    public boolean refused(HumanRequest request, String problem, Instant now) {
        return requests.moved(request.id(), "PENDING", "REFUSED", null, Cut.to(PROBLEM, problem), now) == 1;
    }

    @Transactional
    public boolean returned(HumanRequest request, Instant now) {
        if (requests.moved(request.id(), "DONE", "OVER", null, null, now) == 0) return false;
        events.publishEvent(new ReceptionEvent.Returned(request.residentId()));
        return true;
    }

    @Transactional
    public boolean unanswered(HumanRequest request) {
        if (requests.escalate(request.id()) == 0) return false;
        cards.showLate(request);
        events.publishEvent(new ReceptionEvent.Unanswered(request.residentId(), request.code()));
        return true;
    }
}
