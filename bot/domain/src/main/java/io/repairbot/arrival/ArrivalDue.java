package io.repairbot.arrival;

import io.repairbot.briefing.OrderFacts;
import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.rules.Rules;
import io.repairbot.staff.Role;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Arrived;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** W8 climbs: the engineer before or soon after the time, then the supervisor, for water and electric the manager too. */
@Component
class ArrivalDue implements DeadlineAction {
    private static final String MATTER = "arrival";

    private final OrderLedger ledger;
    private final OrderNews news;
    private final OrderFacts facts;
    private final SupervisorCards cards;
    private final Rules rules;

    ArrivalDue(OrderLedger ledger, OrderNews news, OrderFacts facts, SupervisorCards cards, Rules rules) {
        this.ledger = ledger;
        this.news = news;
        this.facts = facts;
        this.cards = cards;
        this.rules = rules;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return ArrivalClocks.ALL;
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        switch (deadline.kind()) {
            case ARRIVAL_WARNING -> warn(order, deadline);
            case VISIT_REMINDER -> tellEngineer(order, "visit-reminder", Map.of());
            case ARRIVAL_LATE -> urgentLate(order, deadline.dueAt());
            default -> visitLate(order, deadline.dueAt());
        }
    }

    private void warn(WorkOrder order, Deadline deadline) {
        Instant late = deadline.dueAt().plus(rules.urgentArrival()).minus(rules.urgentArrivalWarning());
        tellEngineer(order, "arrival-warning", Map.of("until", facts.until(order, late)));
    }

    /** Nobody to remind while nobody has accepted. */
    private void tellEngineer(WorkOrder order, String template, Map<String, String> more) {
        if (order.engineer() != null) news.toStaff(order.engineer(), order, template, more);
    }

    private void urgentLate(WorkOrder order, Instant due) {
        ledger.note(order, Timeline.CLOCK, Timeline.Event.ARRIVAL_OVERDUE, "");
        Set<Role> told = Set.of(Role.ENGINEERING_SUPERVISOR, Role.MANAGER);
        cards.raise(order, MATTER, "arrival-late", told, Map.of("until", facts.until(order, due)));
    }

    private void visitLate(WorkOrder order, Instant due) {
        ledger.note(order, Timeline.CLOCK, Timeline.Event.VISIT_OVERDUE, "");
        Instant last = due.minus(rules.arrival().visitLateAfter());
        Set<Role> told = Set.of(Role.ENGINEERING_SUPERVISOR);
        cards.raise(order, MATTER, "visit-late", told, Map.of("until", facts.until(order, last)));
    }

    @EventListener
    void on(Arrived event) {
        cards.settle(
                event.order(),
                MATTER,
                "settled",
                Map.of("state", event.order().state().label()));
    }
}
