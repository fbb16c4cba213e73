package io.repairbot.phrase;

import java.util.List;

/**
 * Words ready for a person.
 *
 * @param text at most 2,048 bytes of UTF-8; at most 1,024 when there are choices
 * @param choices at most ten; empty for a plain message
 */
public record Said(String text, List<Choice> choices) {
    public Said {
        choices = List.copyOf(choices);
    }

    public static Said plain(String text) {
        return new Said(text, List.of());
    }
}
