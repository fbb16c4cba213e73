package io.repairbot.dialogue.turn;

import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Said;
import org.jspecify.annotations.Nullable;

/** @param reply null when nothing is to be said, or not before the command is done */
public record Turn(State state, @Nullable Said reply, Command command) {
    /** Whether the answer depends on what becomes of the command: the engine must be asked again. */
    public boolean isWaiting() {
        return !(command instanceof Command.Nothing
                || command instanceof Command.Attach
                || command instanceof Command.Decline
                || command instanceof Command.LeaveIncident
                || command instanceof Command.Remark
                || command instanceof Command.PhoneAsked
                || command instanceof Command.CallHuman);
    }

    /** The same, once the alarm of its command is raised: what is left to be done. */
    public Turn alarmed() {
        return command instanceof Command.Alarm alarm ? new Turn(state, reply, alarm.then()) : this;
    }

    /** The same answer with {@code first} before it, in one message. */
    public Turn behind(Said first) {
        if (reply == null) return new Turn(state, first, command);
        return new Turn(state, new Said(Bytes.cut(first.text() + "\n" + reply.text(), 1024), reply.choices()), command);
    }
}
