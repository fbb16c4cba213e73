package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.turn.State;
import java.time.Instant;

/** Lets other packages' tests store a state and read it again. */
public final class StoredState {
    private StoredState() {}

    public static State again(State state, Instant now) {
        return StateJson.read(StateJson.write(state), now);
    }
}
