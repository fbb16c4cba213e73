package io.repairbot.capacity;

import io.repairbot.community.Communities;
import io.repairbot.rules.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class VisitDesk implements Capacity {
    private static final long NO_ORDER = 0;

    private final Workforce workforce;
    private final CommitmentMapper commitments;
    private final Communities communities;
    private final Rules rules;
    private final Clock clock;

    VisitDesk(Workforce workforce, CommitmentMapper commitments, Communities communities, Rules rules, Clock clock) {
        this.workforce = workforce;
        this.commitments = commitments;
        this.communities = communities;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public boolean canCome(Visit visit) {
        return canComeAgain(visit, NO_ORDER);
    }

    @Override
    public boolean canComeAgain(Visit visit, long orderId) {
        if (visit.urgent()) return true;
        @Nullable Instant last = visit.end() != null ? visit.end() : visit.start();
        Picture picture = picture(visit.communityId(), visit.service(), last).without(orderId);
        return visit.start() == null ? picture.canComeSoon() : picture.canCome(visit.start(), visit.end());
    }

    @Override
    public List<VisitSlot> nextFree(long communityId, List<String> services) {
        Map<String, Picture> ofTrades = new TreeMap<>();
        for (String service : services)
            ofTrades.computeIfAbsent(workforce.tradeOf(service), trade -> picture(communityId, service, null));
        return Picture.nextFree(List.copyOf(ofTrades.values()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(Visit visit) {
        return claim(List.of(visit));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(List<Visit> visits) {
        // In the same order for everybody, so that no two wait for each other.
        Map<String, Visit> ofTrades = new TreeMap<>();
        visits.stream()
                .filter(visit -> !visit.urgent())
                .forEach(visit -> ofTrades.putIfAbsent(workforce.tradeOf(visit.service()), visit));
        ofTrades.forEach((trade, visit) -> commitments.hold(visit.communityId(), trade));
        return ofTrades.values().stream().allMatch(this::canCome);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claimAgain(Visit visit, long orderId) {
        if (visit.urgent()) return true;
        commitments.hold(visit.communityId(), workforce.tradeOf(visit.service()));
        return canComeAgain(visit, orderId);
    }

    /** @param asked until when at least duties must be known */
    private Picture picture(long communityId, String service, @Nullable Instant asked) {
        Instant now = clock.instant();
        Instant ahead = now.plus(Duration.ofDays(rules.visits().daysAhead()));
        Instant until = asked != null && asked.isAfter(ahead) ? asked : ahead;
        String trade = workforce.tradeOf(service);
        return new Picture(
                now,
                new SlotGrid(rules.visits(), communities.get(communityId).zone()),
                workforce.duties(communityId, trade, now, until.plus(Duration.ofDays(2))),
                commitments.of(communityId, trade));
    }
}
