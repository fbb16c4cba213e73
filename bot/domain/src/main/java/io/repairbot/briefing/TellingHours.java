package io.repairbot.briefing;

import io.repairbot.community.Communities;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When staff may be told of an order: at once by day and when it is urgent, in the morning else. */
@Component
public class TellingHours {
    private final Communities communities;
    private final Rules rules;
    private final Clock clock;

    TellingHours(Communities communities, Rules rules, Clock clock) {
        this.communities = communities;
        this.rules = rules;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Now or later. */
    public Instant from(WorkOrder order) {
        if (order.urgent()) return now();
        return rules.noise()
                .loudFrom(now(), communities.get(order.communityId()).zone());
    }
}
