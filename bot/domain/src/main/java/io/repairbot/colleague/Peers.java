package io.repairbot.colleague;

import io.repairbot.duty.DutyRoster;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who else could do an order. */
@Component
class Peers {
    private final WorkOrders orders;
    private final StaffDirectory staff;
    private final DutyRoster roster;
    private final Clock clock;

    Peers(WorkOrders orders, StaffDirectory staff, DutyRoster roster, Clock clock) {
        this.orders = orders;
        this.staff = staff;
        this.roster = roster;
        this.clock = clock;
    }

    List<StaffMember> of(String userid, String number) {
        if (!(orders.check(Verb.TRANSFER, userid, number) instanceof Outcome.Done done)) return List.of();
        WorkOrder order = done.order();
        Set<String> onDuty = roster.onDuty(order.communityId(), clock.instant());
        return staff.engineers(order.communityId(), order.trade()).stream()
                .filter(peer -> !peer.userid().equals(order.engineer()))
                .sorted(Comparator.comparing((StaffMember peer) -> !onDuty.contains(peer.userid())))
                .toList();
    }

    boolean has(WorkOrder order, String colleague) {
        return !colleague.equals(order.engineer())
                && staff.engineers(order.communityId(), order.trade()).stream()
                        .anyMatch(peer -> peer.userid().equals(colleague));
    }
}
