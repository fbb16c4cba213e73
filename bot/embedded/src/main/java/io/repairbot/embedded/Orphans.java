package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Servers that outlived a killed launcher. Found by program and folder on their command line, so nobody else's server is touched. */
final class Orphans {
    private static final Set<String> PROGRAMS = Set.of("redis-server", "mariadbd", "mysqld");

    private Orphans() {}

    /** Stops all that use the folder, so that their data can be opened. The caller holds the folder's lock. */
    static void stop(Path folder) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> isServer(process.info()) && uses(process.info(), folder))
                .toList();
        orphans.forEach(ServerProcess::stop);
    }

    private static boolean isServer(ProcessHandle.Info info) {
        return info.command()
                .map(command -> Path.of(command).getFileName().toString())
                // Linux adds " (deleted)" when the binary is gone.
                .map(name -> PROGRAMS.contains(name.replace(" (deleted)", "")))
                .orElse(false);
    }

    private static boolean uses(ProcessHandle.Info info, Path folder) {
        return info.arguments().stream().flatMap(Arrays::stream).anyMatch(argument -> argument.contains(folder + "/"));
    }
}
