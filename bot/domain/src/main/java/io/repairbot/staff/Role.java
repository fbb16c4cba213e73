package io.repairbot.staff;

/** What a member of staff may do. */
public enum Role {
    ENGINEER,
    /** 工程主管: overdue work, extensions, rework. */
    ENGINEERING_SUPERVISOR,
    /** 客务主管: residents' matters. */
    SERVICE_SUPERVISOR,
    MANAGER,
    FRONT_DESK,
    /** 系统管理员: accounts of the console; no say in orders. */
    ADMIN;

    public boolean isSupervisor() {
        return this == ENGINEERING_SUPERVISOR || this == SERVICE_SUPERVISOR || this == MANAGER;
    }
}
