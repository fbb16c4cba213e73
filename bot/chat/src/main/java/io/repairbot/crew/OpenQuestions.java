package io.repairbot.crew;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who takes the answer to which question; the start fails when a kind has none or two. */
@Component
class OpenQuestions {
    private final Map<Prompt.Kind, PromptAnswer> takers = new EnumMap<>(Prompt.Kind.class);
    private final CrewAnswers answers;

    OpenQuestions(List<PromptAnswer> all, CrewAnswers answers) {
        this.answers = answers;
        all.forEach(taker -> taker.kinds().forEach(kind -> assign(kind, taker)));
        EnumSet<Prompt.Kind> without = EnumSet.allOf(Prompt.Kind.class);
        without.removeAll(takers.keySet());
        if (!without.isEmpty()) throw new IllegalStateException("Nobody takes the answers to " + without);
    }

    void answer(Prompt prompt, String text) {
        if (text.isBlank()) answers.say(prompt.userid(), CrewText.REASON_MISSING, null, prompt.orderNumber());
        else takers.get(prompt.kind()).answer(prompt, text);
    }

    private void assign(Prompt.Kind kind, PromptAnswer taker) {
        if (takers.put(kind, taker) != null) throw new IllegalStateException(kind + " is answered twice");
    }
}
