package io.repairbot.ladder;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The rungs of the engineering supervisor and the manager (W3a, S7), and the last one. A rung that is reached again brings a new card. */
@Component
class SuperiorsRung {
    /** Beginning of the matters' names. */
    static final String MATTER = "unaccepted";

    private final SupervisorCards cards;
    private final StaffDirectory staff;
    private final OrderLedger ledger;
    private final SuperiorsFacts facts;
    private final PhoneDesk desk;

    SuperiorsRung(
            SupervisorCards cards, StaffDirectory staff, OrderLedger ledger, SuperiorsFacts facts, PhoneDesk desk) {
        this.cards = cards;
        this.staff = staff;
        this.ledger = ledger;
        this.facts = facts;
        this.desk = desk;
    }

    /** @return false when nobody has the role */
    boolean tell(WorkOrder order, Rung rung) {
        Role role = rung == Rung.SUPERVISOR ? Role.ENGINEERING_SUPERVISOR : Role.MANAGER;
        if (staff.withRole(order.communityId(), role).isEmpty()) return false;
        String story = facts.story(order, rung);
        ledger.note(order, Timeline.CLOCK, Timeline.Event.UNACCEPTED, story);
        String matter = cards.nextMatter(order, MATTER);
        cards.raise(order, matter, MATTER, Set.of(role), facts.raised(order, story));
        return true;
    }

    boolean frontDesk(WorkOrder order) {
        String story = facts.story(order, Rung.FRONT_DESK);
        ledger.note(order, Timeline.CLOCK, Timeline.Event.PHONE_CALL, story);
        desk.alarm(order, story);
        return true;
    }

    void settle(WorkOrder order, String state) {
        cards.settleAll(order, MATTER, "settled", Map.of("state", state));
    }

    /** Nobody need phone any more. */
    void over(WorkOrder order) {
        desk.over(order);
    }
}
