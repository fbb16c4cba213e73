package io.repairbot.emergency;

import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Accepted;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.Relocated;
import io.repairbot.workorder.WorkOrderEvent.WordsAdded;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The order of an emergency: once it is open, the place is known; what is added to it concerns all who were alarmed. */
@Component
class EmergencyPlace {
    private final EmergencyMapper emergencies;
    private final EmergencyNews news;
    private final Clock clock;

    EmergencyPlace(EmergencyMapper emergencies, EmergencyNews news, Clock clock) {
        this.emergencies = emergencies;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(Opened event) {
        WorkOrder order = event.order();
        if (!order.urgent()) return;
        Instant now = clock.instant();
        emergencies
                .withoutOrder(order.residentId(), now.minus(EmergencyDesk.OPEN_ENDED))
                .ifPresent(emergency -> belongs(emergency, order, now));
    }

    private void belongs(Emergency before, WorkOrder order, Instant now) {
        emergencies.heard(before.id(), before.dangers(), order.place(), order.id(), now);
        if (before.place().equals(order.place())) return;
        Emergency located = emergencies.lock(before.id()).orElseThrow();
        news.cards(located);
        news.words(located, "emergency-located", Map.of("order", order.number()));
    }

    /** Who takes the order looks after the emergency. */
    @EventListener
    void on(Accepted event) {
        for (Emergency emergency : emergencies.ofOrder(event.order().id())) {
            String who = String.valueOf(event.order().engineer());
            if (emergencies.take(emergency.id(), who, clock.instant()) == 1)
                news.cards(emergencies.lock(emergency.id()).orElseThrow());
        }
    }

    @EventListener
    void on(Cancelled event) {
        emergencies.settle(event.order().id());
    }

    @EventListener
    void on(Closed event) {
        emergencies.settle(event.order().id());
    }

    /** The resident corrected it. */
    @EventListener
    void on(Relocated event) {
        for (Emergency emergency : emergencies.ofOrder(event.order().id()))
            belongs(emergency, event.order(), clock.instant());
    }

    @EventListener
    void on(WordsAdded event) {
        for (Emergency emergency : emergencies.ofOrder(event.order().id())) {
            boolean known = emergencies.words(emergency.id()).contains(event.words());
            if (!known) news.words(emergency, "emergency-words", Map.of("words", event.words()));
        }
    }
}
