package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.State;
import java.util.ArrayList;
import java.util.List;

/** A turn before it is put into words. */
record Answer(State state, List<Reply> replies, Command command) {
    Answer {
        replies = List.copyOf(replies);
    }

    static Answer say(State state, Reply... replies) {
        return new Answer(state, List.of(replies), new Command.Nothing());
    }

    static Answer doing(State state, Command command, Reply... replies) {
        return new Answer(state, List.of(replies), command);
    }

    /** The same, said after {@code first}. */
    Answer after(Reply first) {
        return after(List.of(first));
    }

    /** The same, with {@code last} said behind it. */
    Answer before(Reply last) {
        List<Reply> all = new ArrayList<>(replies);
        all.add(last);
        return new Answer(state, all, command);
    }

    Answer after(List<Reply> first) {
        List<Reply> all = new ArrayList<>(first);
        all.addAll(replies);
        return new Answer(state, all, command);
    }
}
