package io.repairbot.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, last first, unless told to forget it. */
final class Undo implements AutoCloseable {
    private final Deque<Closing> opened = new ArrayDeque<>();

    <T extends Closing> T with(T resource) {
        opened.push(resource);
        return resource;
    }

    void forget() {
        opened.clear();
    }

    @Override
    public void close() {
        opened.forEach(Closing::close);
    }

    /** A close without checked exceptions. */
    interface Closing extends AutoCloseable {
        @Override
        void close();
    }
}
