package io.repairbot.notice;

import java.time.Instant;

/** Keeps back what would be too many new cards for one person within an hour. */
public interface CardLimit {
    /** Called with the lane locked, in that transaction. @return whether something that was due is now kept back */
    boolean hold(String lane, Instant now);
}
