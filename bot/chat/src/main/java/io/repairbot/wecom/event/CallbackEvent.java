package io.repairbot.wecom.event;

import org.jspecify.annotations.Nullable;

/** What a verified callback says. */
public sealed interface CallbackEvent {
    /** There are messages to pull; nothing more is said, and it may come twice or never (page 94670). */
    record Bell(String accountId, @Nullable String token) implements CallbackEvent {}

    /**
     * Something a member of staff did, or the platform about the app.
     *
     * @param key the same for all deliveries of one event; at most 96 characters
     * @param userid null for events without a person
     * @param kind the platform's word, at most 24 characters
     * @param raw decrypted XML
     */
    record StaffEvent(String key, @Nullable String userid, String kind, Act act, String raw) implements CallbackEvent {}

    /** What is to be done about a staff event. */
    sealed interface Act {
        /**
         * @param button the button's key, {@code verb:orderNumber}; nothing in it is trusted
         * @param choice id of the option picked on the card, not trusted; empty when there is none
         */
        record Tap(String button, String taskId, @Nullable String responseCode, String choice) implements Act {}

        record Words(String text) implements Act {}

        record Medium(String kind, String mediaId) implements Act {}

        /** Kept, nothing more. */
        record Nothing() implements Act {}
    }
}
