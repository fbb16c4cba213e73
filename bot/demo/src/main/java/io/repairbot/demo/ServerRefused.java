package io.repairbot.demo;

/** The server did not start and has said why. */
final class ServerRefused extends RuntimeException {
    ServerRefused(Throwable cause) {
        super(cause);
    }
}
