package io.repairbot.capacity;

import io.repairbot.community.Communities;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the diaries of those who could take an order. */
@Component
public class Diaries {
    private final CommitmentMapper commitments;
    private final Communities communities;
    private final Rules rules;
    private final Clock clock;

    Diaries(CommitmentMapper commitments, Communities communities, Rules rules, Clock clock) {
        this.commitments = commitments;
        this.communities = communities;
        this.rules = rules;
        this.clock = clock;
    }

    public Diary of(WorkOrder order) {
        List<Commitment> others = commitments.of(order.communityId(), order.trade()).stream()
                .filter(commitment -> commitment.id() != order.id())
                .toList();
        SlotGrid grid = new SlotGrid(
                rules.visits(), communities.get(order.communityId()).zone());
        return new Diary(new Picture(clock.instant(), grid, List.of(), others), order);
    }
}
