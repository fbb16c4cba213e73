package io.repairbot.phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with a file, so that its author need not start the program once for every slip. */
public final class Problems {
    private final Path file;
    private final List<String> all = new ArrayList<>();

    public Problems(Path file) {
        this.file = file;
    }

    /** @param line 1 for what is not there */
    public void add(int line, String problem) {
        all.add(file + ":" + line + ": " + problem);
    }

    public void addIf(boolean wrong, int line, String problem) {
        if (wrong) add(line, problem);
    }

    /** @throws BadScript with everything that was added, when anything was */
    public void stop() {
        if (!all.isEmpty()) throw new BadScript(all);
    }
}
