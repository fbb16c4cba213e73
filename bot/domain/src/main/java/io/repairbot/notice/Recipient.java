package io.repairbot.notice;

/** A person as a lane of notices: {@code resident:<id>} or {@code staff:<userid>}. Within a lane notices keep their order. */
public record Recipient(String lane) {
    private static final String RESIDENT = "resident:";
    private static final String STAFF = "staff:";

    public static Recipient resident(long residentId) {
        return new Recipient(RESIDENT + residentId);
    }

    public static Recipient staff(String userid) {
        return new Recipient(STAFF + userid);
    }

    public boolean isResident() {
        return lane.startsWith(RESIDENT);
    }

    /** @throws IllegalStateException when the recipient is staff */
    public long residentId() {
        if (!isResident()) throw new IllegalStateException(lane + " is no resident");
        return Long.parseLong(lane.substring(RESIDENT.length()));
    }

    /** @throws IllegalStateException when the recipient is a resident */
    public String userid() {
        if (isResident()) throw new IllegalStateException(lane + " is no staff");
        return lane.substring(STAFF.length());
    }
}
