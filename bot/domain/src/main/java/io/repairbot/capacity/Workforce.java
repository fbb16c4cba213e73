package io.repairbot.capacity;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.duty.Duty;
import io.repairbot.duty.DutyRoster;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who could come: the duties of those who have the trade. */
@Component
class Workforce {
    private final Catalogue catalogue;
    private final StaffDirectory staff;
    private final DutyRoster roster;

    Workforce(Catalogue catalogue, StaffDirectory staff, DutyRoster roster) {
        this.catalogue = catalogue;
        this.staff = staff;
        this.roster = roster;
    }

    String tradeOf(String service) {
        return catalogue.get(service).trade();
    }

    List<Duty> duties(long communityId, String trade, Instant from, Instant to) {
        Set<String> skilled = staff.engineers(communityId, trade).stream()
                .map(StaffMember::userid)
                .collect(Collectors.toSet());
        if (skilled.isEmpty()) return List.of();
        return roster.duties(communityId, from, to).stream()
                .filter(duty -> skilled.contains(duty.userid()))
                .toList();
    }
}
