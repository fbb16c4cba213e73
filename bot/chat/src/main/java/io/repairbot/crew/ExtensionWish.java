package io.repairbot.crew;

import io.repairbot.deadline.Extensions;
import io.repairbot.phrase.Bytes;
import io.repairbot.workorder.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 申请延期 in words: until when, and why. */
@Component
class ExtensionWish {
    private static final int REASON = 1000;

    private final Extensions extensions;
    private final UntilReader until;
    private final Prompts prompts;
    private final CrewAnswers answers;

    ExtensionWish(Extensions extensions, UntilReader until, Prompts prompts, CrewAnswers answers) {
        this.extensions = extensions;
        this.until = until;
        this.prompts = prompts;
        this.answers = answers;
    }

    /** What cannot be read or is out of bounds leaves the question open. */
    void said(Prompt prompt, String text) {
        Optional<Instant> time = until.read(prompt.userid(), text);
        if (time.isEmpty()) {
            answers.say(prompt.userid(), CrewText.ASK_EXTENSION_AGAIN, null, prompt.orderNumber());
            return;
        }
        try {
            Outcome outcome =
                    extensions.ask(prompt.userid(), prompt.orderNumber(), Bytes.head(text, REASON), time.get());
            prompts.leave(prompt.userid());
            answers.say(prompt, outcome, CrewText.EXTENSION_ASKED);
        } catch (IllegalArgumentException outOfBounds) {
            answers.write(prompt.userid(), String.valueOf(outOfBounds.getMessage()));
        }
    }
}
