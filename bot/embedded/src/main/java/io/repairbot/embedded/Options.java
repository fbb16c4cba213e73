package io.repairbot.embedded;

import java.util.List;

/**
 * How the servers run.
 *
 * @param databasePort TCP port on 127.0.0.1; 0 takes a free one
 * @param redisPort TCP port on 127.0.0.1; 0 takes a free one
 * @param durable whether a commit survives the machine's sudden death; without it only the death of a process
 * @param fresh whether everything in the folder is deleted first
 * @param emptied databases that are dropped and made anew at this start
 */
public record Options(int databasePort, int redisPort, boolean durable, boolean fresh, List<String> emptied) {
    public Options {
        emptied = List.copyOf(emptied);
    }

    /** Free ports, durable, everything kept. */
    public static Options defaults() {
        return new Options(0, 0, true, false, List.of());
    }

    /** For tests: free ports, quick instead of durable, these databases empty. */
    static Options quick(String... emptied) {
        return new Options(0, 0, false, false, List.of(emptied));
    }

    public Options withPorts(int database, int redis) {
        return new Options(database, redis, durable, fresh, emptied);
    }

    public Options withFresh(boolean startsEmpty) {
        return new Options(databasePort, redisPort, durable, startsEmpty, emptied);
    }
}
