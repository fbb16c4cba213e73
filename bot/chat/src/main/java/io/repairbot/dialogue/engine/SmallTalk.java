package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.remark.Remark.Kind;
import io.repairbot.script.Faq;
import io.repairbot.script.Line;
import io.repairbot.understanding.Intent;
import io.repairbot.understanding.Reading;
import java.util.Map;
import java.util.Optional;

/** What is neither a report nor about an order (S3): questions, complaints, praise, chat. */
final class SmallTalk {
    private final Faq faq;
    private final Questions questions;

    SmallTalk(Faq faq, Questions questions) {
        this.faq = faq;
        this.questions = questions;
    }

    /** A question of the list, when the message names nothing that could be repaired; an unfinished report goes on after the answer. */
    Optional<Answer> consult(State state, Heard heard) {
        if (isReport(heard.reading())) return Optional.empty();
        if (state.step() == Step.IDLE)
            return faq.answer(heard.text()).map(SmallTalk::answer).map(r -> Answer.say(state, r));
        boolean more = heard.reading().place() != null || heard.reading().slot() != null;
        return more
                ? Optional.empty()
                : faq.asked(heard.text())
                        .map(words -> questions.ask(state, heard.around()).after(answer(words)));
    }

    private static boolean isReport(Reading reading) {
        return !reading.services().isEmpty()
                || !reading.dangers().isEmpty()
                || reading.intent() == Intent.REPORT
                || reading.intent() == Intent.COMPLAIN;
    }

    private static Reply answer(String words) {
        return Reply.of(Line.ANSWER, Map.of("answer", words));
    }

    Optional<Answer> remark(State state, Heard heard) {
        Intent intent = heard.reading().intent();
        if (intent == Intent.COMPLAIN) return Optional.of(kept(state, Kind.COMPLAINT, Line.COMPLAINT, heard));
        if (faq.praises(heard.text())) return Optional.of(kept(state, Kind.PRAISE, Line.PRAISE, heard));
        return intent == Intent.CHAT ? Optional.of(Answer.say(state, Reply.of(Line.CHAT))) : Optional.empty();
    }

    private static Answer kept(State state, Kind kind, Line line, Heard heard) {
        return Answer.doing(state, new Command.Remark(kind, heard.text()), Reply.of(line));
    }
}
