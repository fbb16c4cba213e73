package io.repairbot.staff;

/** What a member of staff may do. */
public enum Role {
    ENGINEER,
    /** 工程主管: overdue work, extensions, rework. */
    ENGINEERING_SUPERVISOR,
    /** 客务主管: residents' matters. */
    SERVICE_SUPERVISOR,
    MANAGER,
    FRONT_DESK;

    public boolean isSupervisor() {
        return this == ENGINEERING_SUPERVISOR || this == SERVICE_SUPERVISOR || this == MANAGER;
    }
}
