package io.repairbot.ladder;

import io.repairbot.briefing.SupervisorCards;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rungs of the engineering supervisor and the manager (W3a, S7), and the last one. A rung that is reached again brings a new card. */
@Component
class SuperiorsRung {
    /** Beginning of the matters' names. */
    static final String MATTER = "unaccepted";
    /** The fact with what happened and since when. */
    static final String STORY = "story";

    private final SupervisorCards cards;
    private final StaffDirectory staff;
    private final OrderLedger ledger;
    private final Account account;
    private final PhoneDesk desk;

    SuperiorsRung(SupervisorCards cards, StaffDirectory staff, OrderLedger ledger, Account account, PhoneDesk desk) {
        this.cards = cards;
        this.staff = staff;
        this.ledger = ledger;
        this.account = account;
        this.desk = desk;
    }

    /** @return false when nobody has the role */
    boolean tell(WorkOrder order, Rung rung) {
        Role role = rung == Rung.SUPERVISOR ? Role.ENGINEERING_SUPERVISOR : Role.MANAGER;
        if (staff.withRole(order.communityId(), role).isEmpty()) return false;
        String story = account.of(order, rung == Rung.SUPERVISOR ? "" : supervisors(order));
        ledger.note(order, Timeline.CLOCK, Timeline.Event.UNACCEPTED, story);
        String matter = cards.nextMatter(order, MATTER);
        cards.raise(order, matter, MATTER, Set.of(role), Map.of(STORY, story));
        return true;
    }

    boolean frontDesk(WorkOrder order) {
        String story = account.of(order, supervisors(order));
        ledger.note(order, Timeline.CLOCK, Timeline.Event.PHONE_CALL, story);
        desk.alarm(order, story + "，主管和经理没有处理");
        return true;
    }

    void settle(WorkOrder order, String state) {
        cards.settleAll(order, MATTER, "settled", Map.of("state", state));
    }

    /** Nobody need phone any more. */
    void over(WorkOrder order) {
        desk.over(order);
    }

    private String supervisors(WorkOrder order) {
        String names = staff.withRole(order.communityId(), Role.ENGINEERING_SUPERVISOR).stream()
                .map(StaffMember::name)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "没有工程主管" : names + "未处理好";
    }
}
