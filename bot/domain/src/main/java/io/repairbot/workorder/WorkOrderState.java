package io.repairbot.workorder;

/** Where an order stands; what may follow what is the transition table' business. */
public enum WorkOrderState {
    OPEN("待接单"),
    ACCEPTED("已接单"),
    ARRIVED("已到场"),
    /** Waits for parts or for somebody; its clocks stand still. */
    SUSPENDED("已挂起"),
    COMPLETED("已完成待回访"),
    CLOSED("已关闭"),
    CANCELLED("已取消"),
    /** Part of another order now. */
    MERGED("已合并");

    private final String label;

    WorkOrderState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == MERGED;
    }
}
