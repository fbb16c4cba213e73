package io.repairbot.phrase;

import java.nio.file.Path;
import java.util.List;

/** A file of {@code config/dialogue} that cannot be used: the program must not start. The message names file and line, a line for each thing that is wrong. */
public final class BadScript extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadScript(Path file, int line, String problem) {
        this(List.of(file + ":" + line + ": " + problem));
    }

    /** @param problems each with file and line, one line of the message */
    BadScript(List<String> problems) {
        super(String.join("\n", problems));
    }
}
