package io.repairbot.workorder;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.rules.ReturnBy;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a new order gets that the report does not say: number, trade, return-by time (W7). */
@Component
class OrderIntake {
    private final OrderNumbers numbers;
    private final Communities communities;
    private final Catalogue catalogue;
    private final ReturnBy returnBy;

    OrderIntake(OrderNumbers numbers, Communities communities, Catalogue catalogue, ReturnBy returnBy) {
        this.numbers = numbers;
        this.communities = communities;
        this.catalogue = catalogue;
        this.returnBy = returnBy;
    }

    Papers papers(NewWorkOrder report, Instant now) {
        Community community = communities.get(report.communityId());
        return new Papers(
                numbers.next(community, now),
                catalogue.get(report.service()).trade(),
                returnBy.appointed(report.appointmentStart(), report.appointmentEnd(), now, community.zone()));
    }

    record Papers(String number, String trade, Instant returnBy) {}
}
