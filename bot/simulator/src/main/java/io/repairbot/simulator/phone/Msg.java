package io.repairbot.simulator.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a resident's chat.
 *
 * @param from resident, bot, servicer or system
 * @param type text, image, voice, video, file, location, menu, link, other or notice
 * @param menuId the id of the choice the resident tapped
 * @param failed why it never arrived, null when it did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Msg(
        String id,
        Instant at,
        String from,
        String type,
        @Nullable String text,
        @Nullable String menuId,
        @Nullable String mediaUrl,
        @Nullable Menu menu,
        boolean recalled,
        @Nullable String failed) {

    public static Msg text(String id, Instant at, String from, String type, @Nullable String text) {
        return new Msg(id, at, from, type, text, null, null, null, false, null);
    }

    public static Msg media(String id, Instant at, String from, String type, String mediaId) {
        return new Msg(id, at, from, type, null, null, "/sim/media/" + mediaId, null, false, null);
    }

    public static Msg menu(String id, Instant at, Menu menu) {
        return new Msg(id, at, "bot", "menu", null, null, null, menu, false, null);
    }

    public Msg tapped(@Nullable String choiceId) {
        return new Msg(id, at, from, type, text, choiceId, mediaUrl, menu, recalled, failed);
    }

    public Msg taken() {
        return new Msg(id, at, from, type, text, menuId, mediaUrl, menu, true, failed);
    }

    public Msg failedBecause(String why) {
        return new Msg(id, at, from, type, text, menuId, mediaUrl, menu, recalled, why);
    }

    /** All the words on the screen, one line each. */
    public String words() {
        return (text == null ? "" : text) + (menu == null ? "" : menu.words());
    }
}
