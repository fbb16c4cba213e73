package io.repairbot.simulator.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A menu message: words above, things to tap, words below. */
public record Menu(String head, List<Choice> items, String tail) {

    /** @param type click, view, text or miniprogram */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(
            String type,
            @Nullable String id,
            String content,
            @Nullable String url) {}

    String words() {
        return head + items.stream().map(Choice::content).collect(Collectors.joining("\n", "\n", "\n")) + tail;
    }
}
