package io.repairbot.admin.access;

import static io.repairbot.staff.Role.ADMIN;
import static io.repairbot.staff.Role.ENGINEER;
import static io.repairbot.staff.Role.ENGINEERING_SUPERVISOR;
import static io.repairbot.staff.Role.FRONT_DESK;
import static io.repairbot.staff.Role.MANAGER;
import static io.repairbot.staff.Role.SERVICE_SUPERVISOR;

import io.repairbot.staff.Role;
import java.util.List;
import java.util.Set;

/** The parts of the console and who may open them; what stands in no area is closed to everybody. */
public enum Area {
    BOARD("今日看板", "/", List.of("/", "/board/**"), everybody()),
    REPORTS("电话报修", "/reports/new", List.of("/reports", "/reports/**"), desks()),
    ORDERS("工单", "/orders", List.of("/orders", "/orders/**", "/photos/**"), desks()),
    CALL_BACKS("回访", "/call-backs", List.of("/call-backs", "/call-backs/**"), desks()),
    /** To be read; what changes it lies below and is the supervisors' (S1). */
    ROSTER("排班", "/roster", List.of("/roster"), desks()),
    PLANNING("", "/roster/", List.of("/roster/**"), superiors()),
    HOMES("住户与房屋", "/homes", List.of("/homes", "/homes/**"), desks()),
    MESSAGES("消息", "/messages", List.of("/messages", "/messages/**"), everybody()),
    STATISTICS("统计", "/statistics", List.of("/statistics", "/statistics/**"), superiors()),
    AUDIT("审计", "/audit", List.of("/audit"), Set.of(MANAGER, ADMIN)),
    ACCOUNTS("账号", "/accounts", List.of("/accounts", "/accounts/**"), Set.of(MANAGER, ADMIN)),
    /** Not in the menu: reached by one's own name. */
    PASSWORD("", "/password", List.of("/password"), everybody()),
    /** Engineers' pages, on their phones and on the internet; nobody of the console has anything to do there. */
    FIELD("", "/m", List.of("/m", "/m/**"), Set.of(ENGINEER));

    private final String label;
    private final String path;
    private final List<String> patterns;
    private final Set<Role> roles;

    Area(String label, String path, List<String> patterns, Set<Role> roles) {
        this.label = label;
        this.path = path;
        this.patterns = patterns;
        this.roles = roles;
    }

    /** Who must change his password may do only that. */
    public boolean isOpenTo(Viewer viewer) {
        return roles.contains(viewer.role()) && (this == PASSWORD || !viewer.mustChange());
    }

    /** @param path within the program */
    public static boolean isOnPhones(String path) {
        return path.equals(FIELD.path) || path.startsWith(FIELD.path + "/");
    }

    public boolean isInMenu() {
        return !label.isEmpty();
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    String[] patterns() {
        return patterns.toArray(String[]::new);
    }

    /** Whoever deals with residents and orders; an administrator need not read what residents write. */
    private static Set<Role> desks() {
        return Set.of(FRONT_DESK, SERVICE_SUPERVISOR, ENGINEERING_SUPERVISOR, MANAGER);
    }

    /** Figures of persons are for those who lead them. */
    private static Set<Role> superiors() {
        return Set.of(SERVICE_SUPERVISOR, ENGINEERING_SUPERVISOR, MANAGER);
    }

    private static Set<Role> everybody() {
        return Set.of(FRONT_DESK, SERVICE_SUPERVISOR, ENGINEERING_SUPERVISOR, MANAGER, ADMIN);
    }
}
