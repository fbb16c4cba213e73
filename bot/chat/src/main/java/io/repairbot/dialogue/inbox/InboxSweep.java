package io.repairbot.dialogue.inbox;

import io.repairbot.dialogue.InboxRetry;
import org.springframework.stereotype.Service;

@Service
class InboxSweep implements InboxRetry {
    private static final int LANES = 200;

    private final InboundMapper rows;
    private final Lanes lanes;

    InboxSweep(InboundMapper rows, Lanes lanes) {
        this.rows = rows;
        this.lanes = lanes;
    }

    @Override
    public int processDue() {
        return lanes.sweep(rows.due(LANES));
    }
}
