package io.repairbot.duty;

import io.repairbot.community.Communities;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The roster as it counts (S1, S5d). */
@Service
class PlannedRoster implements DutyRoster {
    /** No duty is longer than a week. */
    private static final int LONGEST = 8;

    private final RosterMapper lines;
    private final Communities communities;

    PlannedRoster(RosterMapper lines, Communities communities) {
        this.lines = lines;
        this.communities = communities;
    }

    @Override
    public Set<String> onDuty(long communityId, Instant at) {
        Instant next = at.plusMillis(1);
        return single(communityId, at, next).stream()
                .filter(duty -> duty.covers(at, next))
                .map(Duty::userid)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Duty> duties(long communityId, Instant from, Instant to) {
        List<Duty> joined = new ArrayList<>();
        single(communityId, from, to).forEach(duty -> join(joined, duty));
        return joined.stream().filter(duty -> duty.reachesInto(from, to)).toList();
    }

    @Override
    public List<Duty> beginning(long communityId, LocalDate first, LocalDate last) {
        ZoneId zone = communities.get(communityId).zone();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return single(communityId, from, to).stream()
                .filter(duty -> !duty.starts().isBefore(from) && duty.starts().isBefore(to))
                .toList();
    }

    private List<Duty> single(long communityId, Instant from, Instant to) {
        ZoneId zone = communities.get(communityId).zone();
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(LONGEST);
        LocalDate last = to.atZone(zone).toLocalDate();
        LocalDate month = YearMonth.from(first).atDay(1);
        return new RosterSheet(lines.lines(communityId, month, first, last), zone)
                .duties(from, to)
                .sorted(Comparator.comparing(Duty::userid).thenComparing(Duty::starts))
                .distinct()
                .toList();
    }

    private static void join(List<Duty> joined, Duty next) {
        Duty last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last == null || !last.isFollowedBy(next)) joined.add(next);
        else joined.set(joined.size() - 1, last.and(next));
    }
}
