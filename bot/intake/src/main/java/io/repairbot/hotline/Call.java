package io.repairbot.hotline;

/**
 * A call somebody at the desk has on the phone.
 *
 * @param key of the form, a UUID: whatever is sent with it again is the same report
 * @param name how the caller is to be addressed; may be empty
 * @param phone as written, may be empty; what is no number is not kept
 */
public record Call(String key, long communityId, String clerk, String name, String phone) {
    @Override
    public String toString() {
        return "Call[" + key + "]";
    }
}
