package io.repairbot.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who is on duty (当班). */
public interface DutyRoster {
    /** User ids on duty at {@code at}; a duty includes its first instant and not its last. */
    Set<String> onDuty(long communityId, Instant at);

    /** Duties that reach into the span; those of one person that follow upon each other without a gap are one. */
    List<Duty> duties(long communityId, Instant from, Instant to);
}
