package io.repairbot.remark;

import java.time.Instant;

/**
 * @param place as far as it is known, else empty
 * @param sourceKey of the message, at most 64 characters
 */
public record Remark(
        long communityId, long residentId, Kind kind, String place, String words, Instant at, String sourceKey) {
    /** 投诉 or 表扬. */
    public enum Kind {
        COMPLAINT,
        PRAISE
    }
}
