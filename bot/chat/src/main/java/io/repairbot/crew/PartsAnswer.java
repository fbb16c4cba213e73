package io.repairbot.crew;

import io.repairbot.phrase.Bytes;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.ImpossibleWish;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 退单 缺件: the order waits for the parts, its clocks stand still, and it stays with him. */
@Component
class PartsAnswer implements PromptAnswer {
    private static final int WORDS = 500;

    private final Suspensions suspensions;
    private final UntilReader until;
    private final Prompts prompts;
    private final CrewAnswers answers;

    PartsAnswer(Suspensions suspensions, UntilReader until, Prompts prompts, CrewAnswers answers) {
        this.suspensions = suspensions;
        this.until = until;
        this.prompts = prompts;
        this.answers = answers;
    }

    @Override
    public Set<Prompt.Kind> kinds() {
        return EnumSet.of(Prompt.Kind.PARTS);
    }

    /** What cannot be read or is out of bounds leaves the question open. */
    @Override
    public void answer(Prompt prompt, String text) {
        Optional<Instant> time = until.read(prompt.userid(), text);
        if (time.isEmpty()) answers.say(prompt.userid(), CrewText.ASK_PARTS_AGAIN, null, prompt.orderNumber());
        else suspend(prompt, text, time.get());
    }

    private void suspend(Prompt prompt, String text, Instant time) {
        try {
            var outcome = suspensions.suspend(
                    prompt.userid(), prompt.orderNumber(), Cause.WAITING_PARTS, time, Bytes.head(text, WORDS));
            prompts.leave(prompt.userid());
            answers.say(prompt, outcome, CrewText.WAITS_FOR_PARTS);
        } catch (ImpossibleWish outOfBounds) {
            answers.write(prompt.userid(), String.valueOf(outOfBounds.getMessage()));
        }
    }
}
