package io.repairbot.simulator.page;

import org.springframework.http.HttpStatus;

/** The page asked for something that cannot be; answered with the status and the sentence. */
final class Refusal extends RuntimeException {
    private final HttpStatus status;

    private Refusal(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Refusal bad(String sentence) {
        return new Refusal(HttpStatus.BAD_REQUEST, sentence);
    }

    static Refusal notFound(String sentence) {
        return new Refusal(HttpStatus.NOT_FOUND, sentence);
    }

    static Refusal conflict(String sentence) {
        return new Refusal(HttpStatus.CONFLICT, sentence);
    }
}
