package io.repairbot.dialogue.conversation;

import io.repairbot.phrase.Said;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.understanding.PhoneMask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A message the bot gives up: the resident is told, and a person phones him. */
@Component
public class Farewell {
    private final Conversations conversations;
    private final Voice voice;
    private final FrontDesk desk;
    private final IntakeScript script;

    Farewell(Conversations conversations, Voice voice, FrontDesk desk, IntakeScript script) {
        this.conversations = conversations;
        this.voice = voice;
        this.desk = desk;
        this.script = script;
    }

    /** In the caller's transaction. */
    public void say(Talk talk, InboundRow row) {
        String words = row.text() == null ? row.kind().name() : PhoneMask.masked(row.text());
        Talk heard = talk.hearing(row.sentAt());
        String apology = script.lines().say(Line.APOLOGY, Map.of()).text();
        conversations.save(voice.answer(heard, Said.plain(apology)));
        desk.failed(heard, words, "failed:" + row.id());
    }
}
