package io.repairbot.repeat;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.rules.Rules;
import io.repairbot.staff.Role;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Opened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 连续报修 (W10): finds that an order is not the first of its kind there, when it is opened. A rework is no new report. */
@Component
class Recurrence {
    /** Numbers that are stored, and those that are shown. */
    private static final int STORED = 16;

    private static final int SHOWN = 4;

    private final Traces traces;
    private final TraceMapper rows;
    private final RepeatMapper repeats;
    private final Told told;
    private final Rules rules;

    Recurrence(Traces traces, TraceMapper rows, RepeatMapper repeats, Told told, Rules rules) {
        this.traces = traces;
        this.rows = rows;
        this.repeats = repeats;
        this.told = told;
        this.rules = rules;
    }

    /**
     * Before everybody else: the mark is on the first card already. Two reports at once come one after the other here, since the number of an
     * order is counted under a lock.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Opened event) {
        WorkOrder order = event.order();
        traces.of(order).ifPresent(trace -> {
            Instant now = order.openedAt();
            List<String> earlier = rows.earlier(trace, now.minus(rules.repeatWindow()));
            rows.insert(order.id(), trace, now);
            if (earlier.size() + 1 >= rules.repeatCount()) mark(order, earlier);
        });
    }

    /** What was taken back was no report. */
    @EventListener
    void on(Cancelled event) {
        rows.forget(event.order().id());
    }

    private void mark(WorkOrder order, List<String> earlier) {
        repeats.insert(order.id(), earlier.size(), joined(earlier, STORED, ","));
        String more = earlier.size() > SHOWN ? "等" : "";
        told.tell(
                order,
                "%d天内第%d次报修，之前：%s%s"
                        .formatted(
                                rules.repeatWindow().toDays(), earlier.size() + 1, joined(earlier, SHOWN, "、"), more));
    }

    private static String joined(List<String> numbers, int limit, String by) {
        return String.join(by, numbers.subList(0, Math.min(limit, numbers.size())));
    }

    /** Who learns of it: whoever reads the order, and the supervisor. */
    @Component
    static class Told {
        private final OrderLedger ledger;
        private final SupervisorCards cards;

        Told(OrderLedger ledger, SupervisorCards cards) {
            this.ledger = ledger;
            this.cards = cards;
        }

        void tell(WorkOrder order, String earlier) {
            ledger.note(order, Timeline.CLOCK, Event.REPEATED, earlier);
            cards.raise(order, "repeat", "repeat", Set.of(Role.ENGINEERING_SUPERVISOR), Map.of());
        }
    }
}
