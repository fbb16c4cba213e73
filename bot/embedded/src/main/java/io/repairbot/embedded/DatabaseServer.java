package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running MariaDB or MySQL with one account, {@value #USER}, whose password is new at each start. */
record DatabaseServer(ServerProcess process, Path home, List<String> command, int port, String password)
        implements Undo.Closing {
    private static final String READY = "ready for connections";
    static final String USER = "repairbot";
    static final String LOG_SIZE = "--innodb-log-file-size=32M";

    /** What MySQL 8 does by itself; MariaDB would accept SQL that MySQL refuses. */
    private static final String MYSQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    static DatabaseServer start(Path folder, Database kind, Options options) {
        DatabaseProgram program = kind.program();
        Path home = folder.resolve(program.name());
        Path data = DataFolder.prepare(home, program);
        String password = Secret.random();
        Path firstStatements = Secret.write(home.resolve("start.sql"), firstStatements(password, options.emptied()));
        int port = Ports.choose(options.databasePort(), program.name());
        List<String> command = new ArrayList<>(command(program, home, data, port));
        command.add("--init-file=" + firstStatements);
        command.addAll(durability(options));
        return new DatabaseServer(
                ServerProcess.start(program.name(), home, command, READY), home, command, port, password);
    }

    /** After {@link #close}: the same data, port and password. */
    DatabaseServer again() {
        String name = String.valueOf(home.getFileName());
        return new DatabaseServer(ServerProcess.start(name, home, command, READY), home, command, port, password);
    }

    private static List<String> command(DatabaseProgram program, Path home, Path data, int port) {
        List<String> command = new ArrayList<>(List.of(
                program.executable().toString(),
                "--no-defaults",
                "--basedir=" + program.executable().getParent().getParent(),
                "--datadir=" + data,
                "--tmpdir=" + home.resolve("tmp"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Relative to the data folder: an absolute path may pass the 107 bytes a socket's name can have.
                "--socket=db.sock",
                "--pid-file=" + home.resolve("server.pid"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_general_ci",
                "--sql-mode=" + MYSQL_MODE,
                "--innodb-buffer-pool-size=64M",
                LOG_SIZE));
        command.addAll(program.flags());
        command.addAll(DatabaseProgram.account());
        return command;
    }

    private static List<String> durability(Options options) {
        return options.durable()
                ? List.of()
                : List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--performance-schema=OFF");
    }

    /** One statement per line: MariaDB refuses two. */
    private static String firstStatements(String password, List<String> emptied) {
        List<String> lines = new ArrayList<>(List.of(
                "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1';",
                "ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON *.* TO '" + USER + "'@'127.0.0.1';"));
        emptied.forEach(name -> {
            lines.add("DROP DATABASE IF EXISTS `" + name + "`;");
            lines.add("CREATE DATABASE `" + name + "` DEFAULT CHARACTER SET utf8mb4;");
        });
        return String.join("\n", lines) + "\n";
    }

    long processId() {
        return process.id();
    }

    @Override
    public void close() {
        process.close();
    }
}
