package io.repairbot;

import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.followup.FollowUps;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What tests let happen in the demo community, by the domain's verbs. */
@Component
public class Desk {
    public static final String CHEN = "chen.gong";

    private static final AtomicInteger SOURCE = new AtomicInteger();

    private final WorkOrders orders;
    private final Dispatch dispatch;
    private final FollowUps followUps;
    private final Residents residents;
    private final DeadlineSweep sweep;

    Desk(WorkOrders orders, Dispatch dispatch, FollowUps followUps, Residents residents, DeadlineSweep sweep) {
        this.orders = orders;
        this.dispatch = dispatch;
        this.followUps = followUps;
        this.residents = residents;
        this.sweep = sweep;
    }

    public WorkOrder opened() {
        return open(false, "水管漏水");
    }

    public WorkOrder urgent() {
        return open(true, "水管爆了");
    }

    public WorkOrder open(boolean urgent, String content) {
        long resident = residents.meet(1, "wm_zhang").id();
        return orders.open(new NewWorkOrder(
                1,
                resident,
                null,
                "3栋2单元501厨房",
                "water-leak",
                urgent,
                content,
                null,
                null,
                "尽快",
                null,
                "msg" + SOURCE.incrementAndGet()));
    }

    public WorkOrder accepted(WorkOrder order) {
        return done(dispatch.accept(CHEN, order.number()));
    }

    public WorkOrder arrived(WorkOrder order) {
        return done(orders.arrive(CHEN, order.number()));
    }

    public WorkOrder completed(WorkOrder order) {
        return done(orders.complete(CHEN, order.number(), "换了角阀，试水正常"));
    }

    public WorkOrder satisfied(WorkOrder order) {
        return done(followUps.satisfied(order.residentId(), order.number(), order.round()));
    }

    /** Lets the clocks fire. */
    public int sweep() {
        return sweep.fireDue();
    }

    private static WorkOrder done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) return done.order();
        throw new AssertionError("Not done: " + outcome);
    }
}
