package io.repairbot.wecom.callback;

import org.springframework.http.HttpStatus;

/** A request that is not the platform's, or broken. The message is for the log and holds nothing of the request. */
class RefusedCallback extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    RefusedCallback(HttpStatus status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
