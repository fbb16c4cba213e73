package io.repairbot.roster;

import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who plans and decides for whom. */
@Component
public class Supervision {
    private final StaffDirectory staff;

    Supervision(StaffDirectory staff) {
        this.staff = staff;
    }

    /** @throws ImpossibleWish when he is neither supervisor nor manager */
    public StaffMember supervisor(String userid) {
        return staff.find(userid)
                .filter(who -> who.role().isSupervisor())
                .orElseThrow(() -> new ImpossibleWish("只有主管或经理可以排班和审批。"));
    }

    /** @throws ImpossibleWish when he does not work here */
    StaffMember member(String userid) {
        return staff.find(userid).orElseThrow(() -> new ImpossibleWish("您不在员工名单中。"));
    }

    Optional<StaffMember> find(long communityId, String userid) {
        return staff.find(userid).filter(who -> who.communityId() == communityId);
    }

    /** @throws ImpossibleWish when he does not work in this community */
    public StaffMember colleague(long communityId, String userid) {
        return find(communityId, userid).orElseThrow(() -> new ImpossibleWish("没有找到员工“" + userid + "”。"));
    }

    String nameOf(String userid) {
        return staff.nameOf(userid);
    }

    /** Who decides about the duties of this person: the supervisors of his department, or else the managers. */
    List<StaffMember> deciders(StaffMember person) {
        Role role = person.role() == Role.FRONT_DESK ? Role.SERVICE_SUPERVISOR : Role.ENGINEERING_SUPERVISOR;
        List<StaffMember> deciders = staff.withRole(person.communityId(), role);
        boolean own = deciders.stream().anyMatch(who -> who.userid().equals(person.userid()));
        return deciders.isEmpty() || own ? staff.withRole(person.communityId(), Role.MANAGER) : deciders;
    }

    /** Whom the plan of a community concerns. */
    public List<StaffMember> planners(long communityId) {
        return staff.inCharge(communityId, Role.ENGINEERING_SUPERVISOR);
    }

    /** Those who can do his work: same role, and for engineers all his trades. */
    public List<StaffMember> peers(StaffMember person) {
        return staff.withRole(person.communityId(), person.role()).stream()
                .filter(other -> !other.userid().equals(person.userid()))
                .filter(other -> other.trades().containsAll(person.trades()))
                .toList();
    }
}
