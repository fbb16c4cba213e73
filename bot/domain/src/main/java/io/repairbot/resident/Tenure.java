package io.repairbot.resident;

/** What a resident is in a home. Nobody asks in chat; the desk may know. */
public enum Tenure {
    OWNER("业主"),
    TENANT("租户"),
    UNKNOWN("未注明");

    private final String label;

    Tenure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
