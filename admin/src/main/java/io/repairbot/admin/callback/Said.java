package io.repairbot.admin.callback;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a call holds. @param tidy yes, no, or empty when it was not asked (W9) */
record Said(String words, String at, String number, Integer round, String tidy) {
    private static final int WORDS = 500;

    Said(
            @Nullable String words,
            @Nullable String at,
            @Nullable String number,
            @Nullable Integer round,
            @Nullable String tidy) {
        this.words = words == null ? "" : words.length() > WORDS ? words.substring(0, WORDS) : words;
        this.at = at == null ? "" : at;
        this.number = number == null ? "" : number;
        this.round = round == null ? 0 : round;
        this.tidy = tidy == null ? "" : tidy;
    }

    Optional<Boolean> wasTidy() {
        return switch (tidy) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
