package io.repairbot.staff;

import java.util.Set;

/** @param userid the platform's user id, lower case */
public record StaffMember(String userid, long communityId, String name, Role role, Set<String> trades) {
    public StaffMember {
        trades = Set.copyOf(trades);
    }
}
