package io.repairbot.staff;

import java.util.List;
import java.util.Optional;

/** Who works here. Only active members are ever returned; user ids are compared without regard to case. */
public interface StaffDirectory {
    Optional<StaffMember> find(String userid);

    List<StaffMember> withRole(long communityId, Role role);

    /** Of every role, by role and user id. */
    List<StaffMember> everybody(long communityId);

    /** Whose matter it is: who has the role, or the managers where nobody has. */
    default List<StaffMember> inCharge(long communityId, Role role) {
        List<StaffMember> own = withRole(communityId, role);
        return own.isEmpty() ? withRole(communityId, Role.MANAGER) : own;
    }

    /** Engineers of the community who have the trade, on duty or not. */
    List<StaffMember> engineers(long communityId, String trade);

    /** The name people know, or the userid when he left. */
    String nameOf(String userid);
}
