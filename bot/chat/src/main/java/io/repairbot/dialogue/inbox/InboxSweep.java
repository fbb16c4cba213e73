package io.repairbot.dialogue.inbox;

import org.springframework.stereotype.Service;

/** Finds the messages that a full queue, a failure or a dead process left behind. */
@Service
public class InboxSweep {
    private static final int LANES = 200;

    private final InboundMapper rows;
    private final Lanes lanes;

    InboxSweep(InboundMapper rows, Lanes lanes) {
        this.rows = rows;
        this.lanes = lanes;
    }

    /** Goes on past a failing message. Outside any transaction; safe on any number of replicas. @return messages settled */
    public int processDue() {
        return lanes.sweep(rows.due(LANES));
    }
}
