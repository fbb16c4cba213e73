package io.repairbot.duty;

import java.time.Instant;

/** Somebody is on duty. @param ends exclusive */
public record Duty(String userid, Instant starts, Instant ends) {
    /** Whether he is there all the time. */
    public boolean covers(Instant from, Instant to) {
        return !starts.isAfter(from) && !ends.isBefore(to);
    }

    boolean reachesInto(Instant from, Instant to) {
        return starts.isBefore(to) && ends.isAfter(from);
    }

    boolean isFollowedBy(Duty next) {
        return userid.equals(next.userid) && !next.starts.isAfter(ends);
    }

    Duty and(Duty next) {
        return new Duty(userid, starts, next.ends.isAfter(ends) ? next.ends : ends);
    }
}
