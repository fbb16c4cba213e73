package io.repairbot.suspension;

/** What a suspended order waits for. */
public enum Cause {
    WAITING_PARTS("等配件"),
    WAITING_RESIDENT("等住户"),
    WAITING_OTHERS("等其他单位"),
    /** The words say what. */
    OTHER("其他原因");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
