package io.repairbot.assignment;

import io.repairbot.duty.DutyRoster;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be offered an order: those on duty with the trade (W1), or else all with the trade (W2). */
@Component
class Candidates {
    private final StaffDirectory staff;
    private final DutyRoster roster;

    Candidates(StaffDirectory staff, DutyRoster roster) {
        this.staff = staff;
        this.roster = roster;
    }

    /** @param without whom nobody may ask */
    Choice choose(WorkOrder order, Instant now, Set<String> without) {
        List<String> skilled = skilled(order, without);
        Set<String> onDuty = roster.onDuty(order.communityId(), now);
        List<String> first = skilled.stream().filter(onDuty::contains).toList();
        Set<String> chosen = new LinkedHashSet<>(first.isEmpty() ? skilled : first);
        firstResponsible(order).filter(him -> !without.contains(him)).ifPresent(chosen::add);
        return new Choice(List.copyOf(chosen), !first.isEmpty());
    }

    private List<String> skilled(WorkOrder order, Set<String> without) {
        return staff.engineers(order.communityId(), order.trade()).stream()
                .map(StaffMember::userid)
                .filter(userid -> !without.contains(userid))
                .toList();
    }

    /** W3a: he stays with the order, whoever else is asked; unless he left. */
    private Optional<String> firstResponsible(WorkOrder order) {
        return Optional.ofNullable(order.firstResponsible())
                .flatMap(staff::find)
                .map(StaffMember::userid);
    }

    /** @param staffed whether somebody with the trade is on duty */
    record Choice(List<String> engineers, boolean staffed) {}
}
