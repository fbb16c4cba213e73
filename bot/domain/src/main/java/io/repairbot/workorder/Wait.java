package io.repairbot.workorder;

import java.time.Instant;

/**
 * What a suspended order waits for.
 *
 * @param cause as people read it
 * @param until it goes on by itself then
 * @param words of the engineer, for staff only; may be empty
 */
public record Wait(String cause, Instant until, String words) {
    /** For staff. */
    public String reason() {
        return words.isEmpty() ? cause : cause + "：" + words;
    }
}
