package io.repairbot.demo;

/** A port the demo needs is in use. The message says which, for what, and what to do. */
final class PortTaken extends RuntimeException {
    PortTaken(int port, String purpose, String setting) {
        super("Port " + port + " for " + purpose + " is taken: stop the program that uses it, or start with --"
                + setting + "=<another port>.");
    }
}
