package io.repairbot.simulator.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of a member's chat with the app.
 *
 * @param from app or me
 * @param type text, image, voice, video, file, card, textcard or markdown
 * @param card the template card as it is shown now
 * @param disabledText what stands where the buttons were; null while they can be tapped
 * @param version grows each time the card is repainted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String id,
        Instant at,
        String from,
        String type,
        @Nullable String text,
        @Nullable String mediaUrl,
        @Nullable String taskId,
        @Nullable JsonNode card,
        @Nullable String disabledText,
        int version,
        boolean recalled) {

    public static Item text(String id, Instant at, String from, String type, String text) {
        return new Item(id, at, from, type, text, null, null, null, null, 1, false);
    }

    public static Item media(String id, Instant at, String from, String type, String mediaId) {
        return new Item(id, at, from, type, null, "/sim/media/" + mediaId, null, null, null, 1, false);
    }

    public static Item card(String id, Instant at, String type, @Nullable String taskId, JsonNode card) {
        return new Item(id, at, "app", type, null, null, taskId, card, null, 1, false);
    }

    public Item greyedOut(String words) {
        return new Item(id, at, from, type, text, mediaUrl, taskId, card, words, version + 1, recalled);
    }

    public Item repainted(@Nullable String newTaskId, JsonNode newCard, @Nullable String replaceText) {
        return new Item(id, at, from, type, text, mediaUrl, newTaskId, newCard, replaceText, version + 1, recalled);
    }

    public Item taken() {
        return new Item(id, at, from, type, text, mediaUrl, taskId, card, disabledText, version, true);
    }

    /** All the words on the screen; for a card its JSON and what replaced the buttons. */
    public String words() {
        return (text == null ? "" : text) + (card == null ? "" : card) + (disabledText == null ? "" : disabledText);
    }
}
