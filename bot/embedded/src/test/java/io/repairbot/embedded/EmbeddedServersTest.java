package io.repairbot.embedded;

import static io.repairbot.embedded.DatabaseAtHand.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("Data is kept between starts, and nothing runs after a stop")
    void keepsData() {
        try (EmbeddedServers first = EmbeddedServers.start(folder, KIND)) {
            DatabaseAtHand.write(first, "kept");
            first.close();
            assertThat(first.processIds()).isNotEmpty().allSatisfy(EmbeddedServersTest::isGone);
        }
        try (EmbeddedServers second = EmbeddedServers.start(folder, KIND)) {
            assertThat(DatabaseAtHand.read(second)).isEqualTo("kept");
        }
    }

    /** The system may list a process for a moment after its end was waited for. */
    private static void isGone(long id) {
        ProcessHandle.of(id)
                .ifPresent(left -> left.onExit().orTimeout(5, TimeUnit.SECONDS).join());
    }

    @Test
    @DisplayName("A fresh start forgets everything in the folder")
    void startsFresh() throws Exception {
        try (EmbeddedServers first = EmbeddedServers.start(folder, KIND)) {
            DatabaseAtHand.write(first, "forgotten");
        }
        Files.writeString(folder.resolve("photo.jpg"), "of last time");
        try (EmbeddedServers second =
                EmbeddedServers.start(folder, KIND, Options.defaults().withFresh(true))) {
            DatabaseAtHand.write(second, "new");
            assertThat(DatabaseAtHand.read(second)).isEqualTo("new");
        }
        assertThat(folder.resolve("photo.jpg")).doesNotExist();
    }

    @Test
    @DisplayName("Servers left behind by a killed launcher are taken over with their data")
    void takesOverOrphans() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(folder);
        launcher.kill();
        assertThat(launcher.servers()).hasSize(2).allMatch(ServerProcess::isRunning);
        try (EmbeddedServers next = EmbeddedServers.start(folder, KIND)) {
            assertThat(launcher.servers()).noneMatch(ServerProcess::isRunning);
            assertThat(DatabaseAtHand.read(next)).isEqualTo("before the kill");
        }
    }

    @Test
    @DisplayName("A killed database comes back with its data")
    void survivesTheDatabasesDeath() {
        try (EmbeddedServers first = EmbeddedServers.start(folder, KIND)) {
            DatabaseAtHand.write(first, "kept");
            ProcessHandle.of(first.processIds().get(1)).orElseThrow().destroyForcibly();
        }
        try (EmbeddedServers second = EmbeddedServers.start(folder, KIND)) {
            assertThat(DatabaseAtHand.read(second)).isEqualTo("kept");
        }
    }

    @Test
    @DisplayName("A second start on the folder is refused, from another JVM and from this one, and hurts nothing")
    void refusesASecondStart() throws Exception {
        try (EmbeddedServers first = EmbeddedServers.start(folder, KIND)) {
            assertThat(LauncherProcess.start(folder).firstLine()).contains("is in use by another running program");
            assertThatThrownBy(() -> EmbeddedServers.start(folder, KIND))
                    .isInstanceOf(EmbeddedServersException.class)
                    .hasMessageContaining(folder + " is in use");
            DatabaseAtHand.write(first, "still here");
        }
    }

    @Test
    @DisplayName("A fixed port that is taken is named, and nothing is left running")
    void namesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Options options = Options.defaults().withPorts(taken.getLocalPort(), 0);
            assertThatThrownBy(() -> EmbeddedServers.start(folder, KIND, options))
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for")
                    .hasMessageContaining("is taken");
        }
        assertThat(ProcessHandle.allProcesses().filter(EmbeddedServersTest.this::usesFolder))
                .isEmpty();
    }

    @Test
    @DisplayName("A database that refuses to start says why in its log's words")
    void quotesTheLog() throws Exception {
        Files.createDirectories(folder.resolve(KIND.name().toLowerCase()).resolve("data"));
        assertThatThrownBy(() -> EmbeddedServers.start(folder, KIND))
                .hasMessageContaining("did not start; the end of")
                .hasMessageContaining("ERROR");
    }

    private boolean usesFolder(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }
}
