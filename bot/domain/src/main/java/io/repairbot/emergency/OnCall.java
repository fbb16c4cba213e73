package io.repairbot.emergency;

import io.repairbot.duty.DutyRoster;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Whom a danger is told, at any hour. */
@Component
class OnCall {
    private static final List<Role> DECIDE =
            List.of(Role.ENGINEERING_SUPERVISOR, Role.SERVICE_SUPERVISOR, Role.MANAGER);

    private final StaffDirectory staff;
    private final DutyRoster roster;

    OnCall(StaffDirectory staff, DutyRoster roster) {
        this.staff = staff;
        this.roster = roster;
    }

    /** Of each trade the engineers on duty, or all who have it when none is; whoever is on duty when nobody has any; supervisors and managers always. */
    List<String> whoToAlarm(long community, Set<String> trades, Instant now) {
        Set<String> onDuty = roster.onDuty(community, now);
        Set<String> all = new LinkedHashSet<>();
        trades.stream().sorted().forEach(trade -> all.addAll(present(staff.engineers(community, trade), onDuty)));
        if (all.isEmpty()) all.addAll(present(staff.withRole(community, Role.ENGINEER), onDuty));
        for (Role role : List.of(Role.ENGINEERING_SUPERVISOR, Role.MANAGER))
            staff.withRole(community, role).forEach(member -> all.add(member.userid()));
        return List.copyOf(all);
    }

    /** All who are on duty, whatever they can, and everybody who decides. */
    List<String> onDuty(long community, Instant now) {
        Set<String> all = new LinkedHashSet<>(new TreeSet<>(roster.onDuty(community, now)));
        all.addAll(withRoles(community, DECIDE));
        return List.copyOf(all);
    }

    /** On duty or not. */
    List<String> everybody(long community) {
        Set<String> all = new LinkedHashSet<>(withRoles(community, List.of(Role.ENGINEER, Role.FRONT_DESK)));
        all.addAll(withRoles(community, DECIDE));
        return List.copyOf(all);
    }

    private List<String> withRoles(long community, List<Role> roles) {
        return roles.stream()
                .flatMap(role -> staff.withRole(community, role).stream())
                .map(StaffMember::userid)
                .toList();
    }

    private static List<String> present(List<StaffMember> members, Set<String> onDuty) {
        List<String> all = members.stream().map(StaffMember::userid).toList();
        List<String> present = all.stream().filter(onDuty::contains).toList();
        return present.isEmpty() ? all : present;
    }
}
