package io.repairbot.simulator.gate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A call in a few words: to whom, what kind, the first words. Codes and tokens stay out. */
final class Summary {
    private static final List<String> FIELDS =
            List.of("/touser", "/userids", "/external_userid", "/msgtype", "/service_state");
    private static final List<String> WORDS = List.of(
            "/text/content",
            "/msgmenu/head_content",
            "/markdown/content",
            "/textcard/title",
            "/template_card/main_title/title",
            "/button/replace_name");
    private static final int LENGTH = 60;

    private Summary() {}

    static String of(@Nullable Object body) {
        if (!(body instanceof JsonNode json)) {
            return "";
        }
        List<String> words = new ArrayList<>();
        FIELDS.forEach(field -> add(words, json.at(field)));
        WORDS.forEach(field -> add(words, json.at(field)));
        return String.join(" ", words);
    }

    private static void add(List<String> words, JsonNode value) {
        if (!Json.absent(value)) {
            String text = value.isContainer() ? value.toString() : value.asString();
            words.add(text.length() > LENGTH ? text.substring(0, LENGTH) + "…" : text);
        }
    }
}
