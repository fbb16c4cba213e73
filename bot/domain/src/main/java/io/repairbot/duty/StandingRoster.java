package io.repairbot.duty;

import io.repairbot.community.Communities;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;

/** The roster of duties that are the same every week. */
@Service
class StandingRoster implements DutyRoster {
    private final Duties duties;
    private final Communities communities;

    StandingRoster(Duties duties, Communities communities) {
        this.duties = duties;
        this.communities = communities;
    }

    @Override
    public Set<String> onDuty(long communityId, Instant at) {
        ZoneId zone = communities.get(communityId).zone();
        return duties.of(communityId).stream()
                .filter(duty -> duty.covers(at, zone))
                .map(StandingDuty::userid)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Duty> duties(long communityId, Instant from, Instant to) {
        ZoneId zone = communities.get(communityId).zone();
        List<Duty> joined = new ArrayList<>();
        duties.of(communityId).stream()
                .flatMap(duty -> duty.between(from, to, zone))
                .sorted(Comparator.comparing(Duty::userid).thenComparing(Duty::starts))
                .forEach(duty -> join(joined, duty));
        return joined.stream().filter(duty -> duty.reachesInto(from, to)).toList();
    }

    private static void join(List<Duty> joined, Duty next) {
        Duty last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (last == null || !last.isFollowedBy(next)) joined.add(next);
        else joined.set(joined.size() - 1, last.and(next));
    }

    @Mapper
    interface Duties {
        @Select("SELECT d.userid, d.weekday, d.starts, d.hours FROM standing_duty d"
                + " JOIN staff s ON s.userid = d.userid WHERE s.community_id = #{community} AND s.active = 1")
        List<StandingDuty> of(long community);
    }
}
