package io.repairbot.assignment;

import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays a new order, or a new round of one, before the engineers on duty (W1), or before the others when nobody is (W2). */
@Component
class Offering {
    private final Offers offers;
    private final Unstaffed unstaffed;

    Offering(Offers offers, Unstaffed unstaffed) {
        this.offers = offers;
        this.unstaffed = unstaffed;
    }

    @EventListener
    void on(Opened event) {
        offer(event.order());
    }

    @EventListener
    void on(ReworkOpened event) {
        offer(event.order());
    }

    /** After {@link EngineersCards} has withdrawn what was offered before. */
    @EventListener
    void on(HandedBack event) {
        String engineer = event.before().engineer();
        if (engineer != null) offers.gaveBack(event.order(), engineer);
        offer(event.order());
    }

    /** The last one who was asked declined: whoever was not asked yet is, on duty or not (W2). */
    @EventListener
    void on(OfferDeclined event) {
        WorkOrder order = event.order();
        if (!offers.isWaiting(order))
            unstaffed.declined(order, offers.layBefore(order, Circle.OTHERS).size());
    }

    private void offer(WorkOrder order) {
        List<Candidate> first = offers.layBefore(order, Circle.ON_DUTY);
        if (first.stream().anyMatch(Candidate::onDuty)) return;
        List<Candidate> others = offers.layBefore(order, Circle.OTHERS);
        unstaffed.tell(order, first.size() + others.size());
    }
}
