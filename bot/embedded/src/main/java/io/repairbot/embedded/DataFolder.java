package io.repairbot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** The database's files: set up once beside their place and moved there when complete, so a killed set-up leaves nothing half done. */
final class DataFolder {
    private static final long SET_UP_SECONDS = 120;

    private DataFolder() {}

    static Path prepare(Path home, DatabaseProgram program) {
        Path data = home.resolve("data");
        try {
            Folders.delete(home.resolve("tmp"));
            Files.createDirectories(home.resolve("tmp"));
            if (!Files.exists(data)) {
                Path unfinished = home.resolve("data.unfinished");
                Folders.delete(unfinished);
                setUp(home, program, unfinished);
                Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
            }
            return data;
        } catch (IOException e) {
            throw new EmbeddedServersException("The data folder " + home + " cannot be set up: " + e.getMessage(), e);
        }
    }

    private static void setUp(Path home, DatabaseProgram program, Path data) throws IOException {
        Path log = home.resolve("set-up.log");
        Process process = new ProcessBuilder(program.setUp(data))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!exitedWell(process)) {
            process.destroyForcibly();
            throw ServerProcess.failure(program.name(), log);
        }
    }

    private static boolean exitedWell(Process process) {
        try {
            return process.waitFor(SET_UP_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
