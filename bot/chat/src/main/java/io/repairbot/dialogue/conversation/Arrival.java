package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.script.IntakeScript;
import io.repairbot.dialogue.script.Line;
import io.repairbot.reception.Reception;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happens around the words: the chat is opened, a person takes over or leaves. */
@Component
class Arrival {
    /** So long the platform takes the code (page 95122). */
    private static final Duration CODE_LIVES = Duration.ofSeconds(20);

    private final Conversations conversations;
    private final Voice voice;
    private final IntakeScript script;
    private final Reception reception;
    private final Clock clock;

    Arrival(Conversations conversations, Voice voice, IntakeScript script, Reception reception, Clock clock) {
        this.conversations = conversations;
        this.voice = voice;
        this.script = script;
        this.reception = reception;
        this.clock = clock;
    }

    void entered(Talk talk, InboundRow row, Map<String, String> details) {
        String code = details.get("welcomeCode");
        boolean late = clock.instant().isAfter(row.sentAt().plus(CODE_LIVES));
        if (code == null || code.isEmpty() || late || talk.human()) return;
        voice.welcome(talk, script.lines().say(Line.GREETING, Map.of()).text(), code);
    }

    /** While a person serves the resident the bot is silent. Whoever waited for one has one (S5c). */
    void servedByHuman(Talk talk, boolean serving) {
        reception.answered(talk.residentId());
        if (talk.human() != serving) conversations.save(talk.human(serving));
    }
}
