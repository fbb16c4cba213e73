package io.repairbot.embedded;

import java.util.List;

/**
 * How the servers run.
 *
 * @param databasePort TCP port on 127.0.0.1; 0 takes a free one
 * @param redisPort TCP port on 127.0.0.1; 0 takes a free one
 * @param durable whether a commit survives the machine's sudden death; without it only the death of a process
 * @param emptied databases that are dropped and made anew at this start
 */
public record Options(int databasePort, int redisPort, boolean durable, List<String> emptied) {
    public Options {
        emptied = List.copyOf(emptied);
    }

    /** Free ports, durable, everything kept. */
    public static Options defaults() {
        return new Options(0, 0, true, List.of());
    }

    public Options withPorts(int database, int redis) {
        return new Options(database, redis, durable, emptied);
    }
}
