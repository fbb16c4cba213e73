package io.repairbot.embedded;

import org.jspecify.annotations.Nullable;

/** The servers cannot be started. The message is one sentence for the person at the keyboard, with what to do. */
public final class EmbeddedServersException extends RuntimeException {
    EmbeddedServersException(String message) {
        this(message, null);
    }

    EmbeddedServersException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
