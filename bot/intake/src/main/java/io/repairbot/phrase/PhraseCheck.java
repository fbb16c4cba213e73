package io.repairbot.phrase;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a text unusable, found before anybody is talked to. */
record PhraseCheck(Problems problems, String key, Set<String> facts) {
    void check(Phrase phrase) {
        refuseIf(phrase.text().isBlank(), phrase, "is empty");
        int limit = phrase.choices().isEmpty() ? Phrasebook.TEXT_BYTES : Phrasebook.MENU_BYTES;
        refuseIf(bytes(phrase.text()) > limit, phrase, "is longer than " + limit + " bytes");
        refuseIf(phrase.choices().size() > Phrasebook.CHOICES, phrase, "has more than ten choices");
        placeholders(phrase, phrase.text());
        Set<String> ids = new HashSet<>();
        for (Choice choice : phrase.choices()) {
            choice(phrase, choice);
            refuseIf(!ids.add(choice.id()), phrase, "has the choice \"" + choice.id() + "\" twice");
        }
    }

    private void choice(Phrase phrase, Choice choice) {
        refuseIf(blank(choice.id()) || blank(choice.label()), phrase, "has a choice without id or label");
        if (blank(choice.id()) || blank(choice.label())) return;
        refuseIf(bytes(choice.id()) > Phrasebook.CHOICE_ID_BYTES, phrase, "has a choice id over 64 bytes");
        refuseIf(bytes(choice.label()) > Phrasebook.LABEL_BYTES, phrase, "has a choice label over 128 bytes");
        placeholders(phrase, choice.id());
        placeholders(phrase, choice.label());
    }

    private void placeholders(Phrase phrase, String text) {
        for (String name : Phrasebook.placeholders(text)) {
            refuseIf(!facts.contains(name), phrase, "has the unknown placeholder {" + name + "}; known: " + facts);
        }
    }

    private void refuseIf(boolean wrong, Phrase phrase, String problem) {
        problems.addIf(wrong, phrase.line(), "the text \"" + key + "\" " + problem);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
