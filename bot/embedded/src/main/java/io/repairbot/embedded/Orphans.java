package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Servers that outlived a killed launcher. Found by program and folder on their command line, so nobody else's server is touched. */
final class Orphans {
    private Orphans() {}

    /** Stops them, so that their data can be opened. The caller holds the folder's lock. */
    static void stop(Path executable, Path home) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> runs(process.info(), executable, home))
                .toList();
        orphans.forEach(ServerProcess::stop);
    }

    private static boolean runs(ProcessHandle.Info info, Path executable, Path home) {
        boolean sameProgram = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                // Linux adds " (deleted)" when the binary is gone.
                .map(name -> name.startsWith(executable.getFileName().toString()))
                .orElse(false);
        return sameProgram
                && info.arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.contains(home + "/"));
    }
}
