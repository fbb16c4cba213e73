package io.repairbot.dialogue.conversation;

import io.repairbot.dialogue.recall.Recalls;
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
    private final Recalls recalls;
    private final Clock clock;

    Arrival(Conversations conversations, Voice voice, IntakeScript script, Visitors visitors, Clock clock) {
        this.conversations = conversations;
        this.voice = voice;
        this.script = script;
        this.reception = visitors.reception();
        this.recalls = visitors.recalls();
        this.clock = clock;
    }

    /** Where what happens around the words is written down. */
    @Component
    record Visitors(Reception reception, Recalls recalls) {}

    void entered(Talk talk, InboundRow row, Map<String, String> details) {
        String code = details.get("welcomeCode");
        boolean late = clock.instant().isAfter(row.sentAt().plus(CODE_LIVES));
        if (code == null || code.isEmpty() || late || talk.human()) return;
        voice.welcome(talk, script.lines().say(Line.GREETING, Map.of()).text(), code);
    }

    /** He took a message back: it is marked and stays; when an order holds its words he is told so. */
    void recalled(Talk talk, InboundRow row, String msgid) {
        Recalls.Sent sent = new Recalls.Sent(talk.residentId(), row.kfId(), String.valueOf(row.customerId()), msgid);
        recalls.recalled(sent)
                .filter(order -> !talk.human())
                .map(order -> script.lines().say(Line.RECALL_NOTED, Map.of("number", order.number())))
                .ifPresent(said -> voice.mention(talk, said));
    }

    /** While a person serves the resident the bot is silent. Whoever waited for one has one (S5c). */
    void servedByHuman(Talk talk, boolean serving) {
        reception.answered(talk.residentId());
        if (talk.human() != serving) conversations.save(talk.human(serving));
    }
}
