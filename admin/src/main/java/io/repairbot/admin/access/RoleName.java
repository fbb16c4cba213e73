package io.repairbot.admin.access;

import io.repairbot.staff.Role;

/** Roles as people call them. */
public final class RoleName {
    private RoleName() {}

    public static String of(Role role) {
        return switch (role) {
            case FRONT_DESK -> "前台";
            case SERVICE_SUPERVISOR -> "客务主管";
            case ENGINEERING_SUPERVISOR -> "工程主管";
            case MANAGER -> "经理";
            case ADMIN -> "系统管理员";
            case ENGINEER -> "工程师";
        };
    }
}
