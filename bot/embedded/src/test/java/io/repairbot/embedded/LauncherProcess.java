package io.repairbot.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Another JVM that starts servers in a folder and waits, to be killed. */
record LauncherProcess(Process jvm, String firstLine) {
    /** Returns when that JVM has said its first line: the servers' process ids, or why there are none. */
    static LauncherProcess start(Path folder) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Drepairbot.test.database="
                                + DatabaseAtHand.KIND.name().toLowerCase(Locale.ROOT),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = jvm.inputReader();
        return new LauncherProcess(jvm, String.valueOf(said.readLine()));
    }

    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    List<ProcessHandle> servers() {
        return List.of(firstLine.split(" ")).stream()
                .flatMap(id -> ProcessHandle.of(Long.parseLong(id)).stream())
                .toList();
    }

    public static void main(String... arguments) throws IOException {
        try (EmbeddedServers servers =
                EmbeddedServers.start(Path.of(arguments[0]), DatabaseAtHand.KIND, Options.defaults())) {
            DatabaseAtHand.write(servers, "before the kill");
            System.out.println(
                    servers.processIds().get(0) + " " + servers.processIds().get(1));
            System.in.read();
        } catch (EmbeddedServersException e) {
            System.out.println(e.getMessage());
        }
    }
}
