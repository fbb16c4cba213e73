package io.repairbot.staff;

import java.net.URI;

/**
 * The company's messenger vouches for who somebody is, so that he needs no password. A process may have none; then nobody signs in this way.
 * Thread-safe.
 */
public interface StaffIdentity {
    /**
     * Where a desk shows a QR code, to be scanned with the messenger on a phone.
     *
     * @param back where the browser is sent with {@code code} and {@code state} afterwards
     * @param state letters and digits, at most 128
     */
    URI byQrCode(URI back, String state);

    /** As {@link #byQrCode}, for a page opened within the messenger: nothing is asked. */
    URI inMessenger(URI back, String state);

    /** Whether the page is looked at within the messenger. @param userAgent as the browser sends it, may be empty */
    boolean isMessenger(String userAgent);

    /** Asks the platform who is behind the code, which works once: seconds at worst, never inside a transaction. @param code not trusted */
    Answer whoIs(String code);

    sealed interface Answer {
        /** @param userid in lower case; whether he still works here {@link StaffDirectory} knows */
        record Member(String userid) implements Answer {}

        /** Somebody outside the company. */
        record Stranger() implements Answer {}

        /** Used before, too old, or made up. */
        record BadCode() implements Answer {}

        /** The platform cannot be asked now. */
        record Unavailable() implements Answer {}
    }
}
