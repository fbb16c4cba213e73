package io.repairbot.dialogue;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a resident's chat.
 *
 * @param id unique within the account, at most 64 characters
 * @param customerId null for events that concern no customer
 * @param menuId the id of the choice tapped, null when the words were typed
 * @param mediaId the platform's key for the photo, voice, video or file; lives three days
 * @param details further fields by kind: {@code welcomeCode}, {@code scene}, {@code sceneParam}, {@code failedId}, {@code failType}, {@code change} (1–4), {@code latitude}, {@code longitude}, {@code name}, {@code address}
 * @param raw JSON as the platform gave it
 */
public record IncomingMessage(
        String id,
        String accountId,
        @Nullable String customerId,
        Kind kind,
        @Nullable String text,
        @Nullable String menuId,
        @Nullable String mediaId,
        Map<String, String> details,
        Instant sentAt,
        String raw) {

    public enum Kind {
        TEXT,
        IMAGE,
        VOICE,
        VIDEO,
        FILE,
        LOCATION,
        /** A type the bot cannot read (sticker, link, card …): answered with a request for words or a photo. */
        OTHER,
        /** The resident opened the chat; {@code welcomeCode} allows one greeting within 20 s. */
        ENTERED,
        /** The platform could not deliver {@code failedId}. */
        SEND_FAILED,
        /** A person took over or ended the session ({@code change}). */
        SESSION_CHANGED,
        RECALLED,
        /** Written by a servicer in the WeCom client: kept for the transcript, never answered. */
        BY_SERVICER,
        /** Stored and ignored. */
        UNKNOWN
    }
}
