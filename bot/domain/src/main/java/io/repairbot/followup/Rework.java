package io.repairbot.followup;

import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.community.Communities;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.followup.FollowUp.State;
import io.repairbot.notice.Priority;
import io.repairbot.rules.ReturnBy;
import io.repairbot.staff.Role;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.ReworkOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 返工 (W3b): the next round of the same order, with a return-by time of its own. */
@Component
class Rework implements DeadlineAction {
    private final CallBacks callBacks;
    private final OrderLedger ledger;
    private final ReworkTime time;

    Rework(CallBacks callBacks, OrderLedger ledger, ReworkTime time) {
        this.callBacks = callBacks;
        this.ledger = ledger;
        this.time = time;
    }

    /** @param reason empty when the resident gave none */
    WorkOrder open(WorkOrder order, FollowUp followUp, String actor, String reason) {
        callBacks.answer(order, followUp, State.REWORKED, reason.isEmpty() ? null : reason);
        return ledger.rework(order, actor, reason, time.returnBy(order));
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.REWORK_REASON);
    }

    /** The wait for a reason is over: the resident is not lost because he said no more. */
    @Override
    public void due(WorkOrder order, Deadline deadline) {
        FollowUp followUp = callBacks.find(order, order.round()).orElseThrow();
        if (followUp.state() == State.DISSATISFIED) open(order, followUp, Timeline.CLOCK, "");
    }

    /** A rework counts from now; the old appointment is over. */
    @Component
    static class ReworkTime {
        private final ReturnBy returnBy;
        private final Communities communities;
        private final Clock clock;

        ReworkTime(ReturnBy returnBy, Communities communities, Clock clock) {
            this.returnBy = returnBy;
            this.communities = communities;
            this.clock = clock;
        }

        Instant returnBy(WorkOrder order) {
            ZoneId zone = communities.get(order.communityId()).zone();
            return returnBy.reportedAt(clock.instant(), zone);
        }
    }

    /** Who hears of it besides the engineers. */
    @Component
    static class Told {
        private final OrderNews news;
        private final SupervisorCards cards;

        Told(OrderNews news, SupervisorCards cards) {
            this.news = news;
            this.cards = cards;
        }

        @EventListener
        void on(ReworkOpened event) {
            WorkOrder order = event.order();
            Set<Role> supervisors = Set.of(Role.ENGINEERING_SUPERVISOR, Role.SERVICE_SUPERVISOR);
            cards.raise(order, "rework", "rework-supervisor", supervisors, Map.of("reason", event.reason()));
            news.toResident(order, "rework-opened", Priority.NORMAL, Map.of("reason", event.reason()));
        }
    }
}
