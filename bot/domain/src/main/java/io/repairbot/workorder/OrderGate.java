package io.repairbot.workorder;

import io.repairbot.workorder.Outcome.Done;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to an order that shall be moved: locks its row in the caller's transaction, so that whoever else wants to move it waits. The
 * order's row is always locked before any other row about it; that keeps two movers from waiting for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ImpossibleWish.class)
public class OrderGate {
    private final WorkOrderMapper orders;
    private final Judge judge;

    OrderGate(WorkOrderMapper orders, Judge judge) {
        this.orders = orders;
        this.judge = judge;
    }

    /** Locks, asks whether the person may, and only then does the deed; {@code deed} gets the order and the user id in lower case. */
    public Outcome attempt(Verb verb, String userid, String number, BiFunction<WorkOrder, String, Outcome> deed) {
        Outcome answer = judge.judge(verb, userid, orders.lock(number));
        return answer instanceof Done may ? deed.apply(may.order(), userid.toLowerCase(Locale.ROOT)) : answer;
    }

    /** As {@link #attempt}, without lock or deed. */
    Outcome check(Verb verb, String userid, String number) {
        return judge.judge(verb, userid, orders.find(number));
    }

    /** Empty when there is none or it is somebody else's. */
    public Optional<WorkOrder> lockOf(long residentId, String number) {
        return orders.lock(number).filter(order -> order.residentId() == residentId);
    }

    /** For what is no verb of anybody: whoever calls has judged it himself. */
    public Optional<WorkOrder> lock(String number) {
        return orders.lock(number);
    }

    /** For what is no verb of anybody: whoever calls has judged it himself. */
    public Optional<WorkOrder> lock(long orderId) {
        return orders.lockId(orderId);
    }

    /** As it stands, without lock. */
    public Optional<WorkOrder> find(long orderId) {
        return orders.withId(orderId);
    }

    /** Empty when there is none or it is of another home. */
    Optional<WorkOrder> lockAt(long homeId, String number) {
        return orders.lock(number).filter(order -> order.homeId() != null && order.homeId() == homeId);
    }

    /** Empty also when another transaction works on the order just now. */
    public Optional<WorkOrder> tryLock(long orderId) {
        return orders.tryLock(orderId);
    }
}
