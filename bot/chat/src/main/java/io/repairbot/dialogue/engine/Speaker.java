package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Turn;
import io.repairbot.phrase.Bytes;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Phrasebook;
import io.repairbot.phrase.Said;
import java.util.ArrayList;
import java.util.List;

/** Puts an answer into one message: it costs one place of the budget, however many lines it has. */
final class Speaker {
    private static final int TEXT_BYTES = 2048;
    private static final int MENU_BYTES = 1024;
    private static final int CHOICES = 10;

    private final Phrasebook lines;

    Speaker(Phrasebook lines) {
        this.lines = lines;
    }

    Turn speak(Answer answer) {
        if (answer.replies().isEmpty()) return new Turn(answer.state(), null, answer.command());
        List<String> texts = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (Reply reply : answer.replies()) {
            Said said = lines.say(reply.line(), reply.facts());
            texts.add(said.text());
            reply.choices().forEach(c -> choices.add(new Choice(c.id(), Bytes.cut(c.label(), 128))));
            choices.addAll(said.choices());
        }
        String text = String.join("\n", texts);
        if (choices.isEmpty())
            return new Turn(answer.state(), Said.plain(Bytes.cut(text, TEXT_BYTES)), answer.command());
        State state = answer.state().offering(choices.subList(0, Math.min(CHOICES, choices.size())));
        return new Turn(state, new Said(Bytes.cut(text, MENU_BYTES), MenuId.number(state)), answer.command());
    }
}
