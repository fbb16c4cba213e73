package io.repairbot.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server as a child process that writes to a log file in its folder. */
final class ServerProcess implements Undo.Closing {
    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Path SET_SID = Path.of("/usr/bin/setsid");
    private static final long START_SECONDS = 60;
    private static final long STOP_SECONDS = 30;
    private static final long KILL_SECONDS = 5;
    private static final long POLL_MILLIS = 10;
    private static final int LOG_TAIL = 600;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Returns when the log says the ready line; a server that does not get there is stopped. */
    static ServerProcess start(String name, Path home, List<String> command, String readyLine) {
        Path logFile = home.resolve(name + ".log");
        long begin = System.nanoTime();
        try {
            ServerProcess server = new ServerProcess(new ProcessBuilder(inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(logFile.toFile())
                    .start());
            server.awaitReady(name, logFile, readyLine);
            log.info("{} is up after {} ms", name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            return server;
        } catch (IOException e) {
            throw new EmbeddedServersException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Ctrl-C reaches every process of the terminal's session; a server must outlive the program that still uses it. */
    private static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        if (Files.isExecutable(SET_SID)) {
            whole.add(0, SET_SID.toString());
        }
        return whole;
    }

    private void awaitReady(String name, Path logFile, String readyLine) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!read(logFile).contains(readyLine)) {
            if (exits() || System.nanoTime() > deadline) {
                close();
                throw failure(name, logFile);
            }
        }
    }

    private boolean exits() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    static EmbeddedServersException failure(String name, Path logFile) throws IOException {
        String text = read(logFile).strip();
        if (text.contains("error while loading shared libraries")) {
            return new EmbeddedServersException(
                    name + " needs system libraries: run `apt-get install libaio1 libnuma1` (" + lastLine(text) + ").");
        }
        return new EmbeddedServersException(name + " did not start; the end of " + logFile + " says: "
                + text.substring(Math.max(0, text.length() - LOG_TAIL)));
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private static String read(Path logFile) throws IOException {
        return Files.readString(logFile, StandardCharsets.ISO_8859_1);
    }

    long id() {
        return process.pid();
    }

    @Override
    public void close() {
        stop(process.toHandle());
    }

    /** Asks the server to stop, and ends it when it does not within {@value #STOP_SECONDS} seconds. */
    static void stop(ProcessHandle server) {
        server.destroy();
        if (!ends(server, STOP_SECONDS)) {
            log.warn("Server process {} does not stop and is killed", server.pid());
            server.destroyForcibly();
            ends(server, KILL_SECONDS);
        }
    }

    private static boolean ends(ProcessHandle server, long seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (isRunning(server)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(server);
        }
        return true;
    }

    static boolean isRunning(ProcessHandle server) {
        return server.isAlive() && !isDefunct(server);
    }

    /** A dead orphan stays in Linux's process table until the first process of a container collects it, which some never do. */
    private static boolean isDefunct(ProcessHandle server) {
        try {
            String state = Files.readString(Path.of("/proc/" + server.pid() + "/stat"));
            return state.startsWith("Z", state.lastIndexOf(')') + 2);
        } catch (IOException e) {
            log.trace("Not Linux, or just gone", e);
            return false;
        }
    }

    private static void pause(ProcessHandle server) {
        try {
            server.onExit().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.trace("Server process {} is still there", server.pid());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
