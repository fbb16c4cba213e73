package io.repairbot.embedded;

import java.nio.file.Path;
import java.util.List;

/** Where one kind of database server is and what only it needs to hear. */
interface DatabaseProgram {
    /** Also the name of its folder and log. */
    String name();

    Path executable();

    /** The command that fills an empty data folder. */
    List<String> setUp(Path data);

    /** Flags of the server beside those both kinds understand. */
    List<String> flags();

    /** The account the server runs under: it refuses root unless told. */
    static List<String> account() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
