package io.repairbot.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who is on duty (当班). */
public interface DutyRoster {
    /** User ids on duty at {@code at}; a duty includes its first instant and not its last. */
    Set<String> onDuty(long communityId, Instant at);

    /** Duties that reach into the span; those of one person that follow upon each other without a gap are one. */
    List<Duty> duties(long communityId, Instant from, Instant to);

    /** Duties that begin on one of the days, both included, by the community's wall clock; each for itself. */
    List<Duty> beginning(long communityId, LocalDate first, LocalDate last);
}
