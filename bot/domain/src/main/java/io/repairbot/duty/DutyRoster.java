package io.repairbot.duty;

import java.time.Instant;
import java.util.Set;

/** Who is on duty (当班). */
public interface DutyRoster {
    /** User ids on duty at {@code at}; a duty includes its first instant and not its last. */
    Set<String> onDuty(long communityId, Instant at);
}
