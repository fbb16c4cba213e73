package io.repairbot.assignment;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rules who may be offered an order. */
@Component
class Candidates {
    private final StaffDirectory staff;
    private final Inquiry inquiry;

    Candidates(StaffDirectory staff, Inquiry inquiry) {
        this.staff = staff;
        this.inquiry = inquiry;
    }

    /** Best first. */
    List<Candidate> in(Circle circle, WorkOrder order) {
        Knowledge knowledge = inquiry.about(order);
        return everybody(order).stream()
                .map(engineer -> new Case(order, engineer, circle, knowledge))
                .filter(Candidate::passes)
                .map(Candidate::of)
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }

    private List<StaffMember> everybody(WorkOrder order) {
        List<StaffMember> all = new ArrayList<>(staff.withRole(order.communityId(), Role.ENGINEER));
        firstResponsible(order).filter(him -> !all.contains(him)).ifPresent(all::add);
        return all;
    }

    /** W3a: he may have got another role since. */
    private Optional<StaffMember> firstResponsible(WorkOrder order) {
        return Optional.ofNullable(order.firstResponsible()).flatMap(staff::find);
    }
}
