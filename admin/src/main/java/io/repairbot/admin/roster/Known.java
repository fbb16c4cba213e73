package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.roster.DutyRequest;
import io.repairbot.roster.DutyRequests;
import io.repairbot.shift.Shift;
import io.repairbot.shift.Shifts;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of what belongs to the viewer's community; for what does not, the answer is 404. */
@Component
class Known {
    private final StaffDirectory staff;
    private final Shifts shifts;
    private final DutyRequests requests;

    Known(StaffDirectory staff, Shifts shifts, DutyRequests requests) {
        this.staff = staff;
        this.shifts = shifts;
        this.requests = requests;
    }

    String person(Viewer viewer, String userid) {
        return staff.find(userid)
                .filter(who -> who.communityId() == viewer.communityId())
                .map(StaffMember::name)
                .orElseThrow(Missing::new);
    }

    String people(Viewer viewer, Collection<String> userids) {
        return userids.stream().map(userid -> person(viewer, userid)).collect(Collectors.joining("、"));
    }

    /** 休 for none. */
    String shifts(Viewer viewer, Collection<Long> ids) {
        List<Shift> there = shifts.of(viewer.communityId());
        if (ids.isEmpty()) return "休";
        return ids.stream()
                .map(id -> there.stream()
                        .filter(shift -> shift.id() == id)
                        .findFirst()
                        .orElseThrow(Missing::new))
                .map(Shift::name)
                .collect(Collectors.joining("、"));
    }

    DutyRequest request(Viewer viewer, String number) {
        return requests.find(viewer.communityId(), number).orElseThrow(Missing::new);
    }
}
