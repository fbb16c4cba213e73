package io.repairbot.simulator.card;

import io.repairbot.simulator.gate.ApiError;
import io.repairbot.simulator.gate.Body;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.media.MediaStore;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The hard limits of template cards (pages 90236, 90313). Recommended display lengths are not refused, the client shortens. */
public final class CardRules {
    private static final Set<String> NOTICES = Set.of("text_notice", "news_notice");
    private static final Set<String> QUESTIONS =
            Set.of("button_interaction", "vote_interaction", "multiple_interaction");
    private static final Pattern TASK_ID = Pattern.compile("[0-9A-Za-z_@-]{1,128}");
    private final CardLists lists;

    /** @param isMember whether a userid is in the address book */
    public CardRules(Predicate<String> isMember, MediaStore media) {
        this.lists = new CardLists(isMember, media);
    }

    public static boolean isInteractive(JsonNode card) {
        return QUESTIONS.contains(card.path("card_type").asString("")) || !Json.absent(card.path("action_menu"));
    }

    /** @param replacement a repainted card may leave out its task_id and keep the old one */
    public void check(Body card, boolean replacement) {
        String type = card.text("card_type");
        if (!NOTICES.contains(type) && !QUESTIONS.contains(type)) {
            throw new ApiError(42031, "invalid card_type");
        }
        taskId(card, replacement);
        title(card, type);
        cardAction(card, type);
        lists.check(card);
        CardChoices.check(card, type);
    }

    private static void taskId(Body card, boolean replacement) {
        String taskId = card.optional("task_id");
        boolean needed = isInteractive(card.json()) && !replacement;
        if (taskId == null ? needed : !TASK_ID.matcher(taskId).matches()) {
            throw new ApiError(42014, "taskid has existed or empty or exceed max len");
        }
    }

    private static void title(Body card, String type) {
        boolean titled =
                !card.json().path("main_title").path("title").asString("").isEmpty();
        boolean subtitled = !card.text("sub_title_text").isEmpty();
        if (!titled && !(type.equals("text_notice") && subtitled)) {
            throw new ApiError(42033, "missing title");
        }
    }

    private static void cardAction(Body card, String type) {
        Body action = card.optionalPart("card_action");
        int kind = action == null ? 0 : action.number("type", 0);
        if (NOTICES.contains(type) && kind != 1 && kind != 2) {
            throw new ApiError(42045, "invalid card_action");
        }
        if (action != null) {
            jump(action, kind, 42045);
        }
    }

    /** What type 1 and type 2 of a jump need. */
    static void jump(Body jump, int kind, int urlCode) {
        if (kind == 1 && jump.text("url").isEmpty()) {
            throw new ApiError(urlCode, "missing url");
        }
        if (kind == 2 && jump.text("appid").isEmpty()) {
            throw new ApiError(42030, "missing appid");
        }
    }

    static void length(List<?> list, int least, int most, int code, String name) {
        if (list.size() < least || list.size() > most) {
            throw new ApiError(code, "invalid length of " + name);
        }
    }

    static void key(@Nullable String key, int bytes, int code, String name) {
        if (key == null || key.isEmpty() || Body.bytes(key) > bytes) {
            throw new ApiError(code, "invalid " + name);
        }
    }
}
