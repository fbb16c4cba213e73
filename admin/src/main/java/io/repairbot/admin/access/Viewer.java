package io.repairbot.admin.access;

import io.repairbot.staff.Role;
import java.time.ZoneId;

/**
 * Who sits in front of the page, as the database has him at this request: who left, or changed his role, is stopped at the next click.
 *
 * @param mustChange he signed in with a password that somebody else gave him
 * @param proof what his session stands on: the password of a moment, or the messenger's word; a session that stands on another is nobody's
 */
public record Viewer(
        String userid,
        String name,
        Role role,
        long communityId,
        String community,
        ZoneId zone,
        boolean mustChange,
        String proof) {

    public String roleName() {
        return RoleName.of(role);
    }

    public boolean isEngineer() {
        return role == Role.ENGINEER;
    }

    /** May decide on orders: the domain's verbs ask the same again. */
    public boolean isSupervisor() {
        return role.isSupervisor();
    }
}
