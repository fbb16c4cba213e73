package io.repairbot.amendment;

import io.repairbot.community.Communities;
import io.repairbot.rules.ReturnBy;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** W7 for an order whose time was moved: as if it were reported now with the new appointment. */
@Component
record NewDue(ReturnBy returnBy, Communities communities, Clock clock) {
    Instant of(WorkOrder order, NewTime time) {
        return returnBy.appointed(
                time.start(),
                time.end(),
                clock.instant(),
                communities.get(order.communityId()).zone());
    }
}
