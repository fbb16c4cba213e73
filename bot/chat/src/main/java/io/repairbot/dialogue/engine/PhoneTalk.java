package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.intake.Statement;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.PhoneMask;
import io.repairbot.understanding.ShortAnswer;
import java.util.Map;
import java.util.Optional;

/** The resident's phone number (F3): asked for once, after the order; heard whenever he writes it; read back masked. */
final class PhoneTalk {
    /** So many digits are meant as a number, when one was asked for… */
    private static final int ASKED_DIGITS = 5;
    /** … and so many when he says himself that it is one. */
    private static final int TOLD_DIGITS = 7;

    private final Words words;
    private final Questions questions;

    PhoneTalk(Words words, Questions questions) {
        this.words = words;
        this.questions = questions;
    }

    /** After the last word about an order. @param last what is said to it */
    Answer ask(State state, Reply last, Surroundings around) {
        if (!around.mayAskPhone()) return Answer.say(state, last);
        return Answer.doing(state, new Command.PhoneAsked(false), last, Reply.of(Line.ASK_PHONE));
    }

    Answer refused(State state) {
        return Answer.doing(state.to(state.step()), new Command.PhoneAsked(true), Reply.of(Line.PHONE_REFUSED));
    }

    /** @return empty when the message is about something else, or about something else too */
    Optional<Answer> hear(State state, Heard heard) {
        if (number(heard).isPresent())
            return tellsMore(heard.said()) ? Optional.empty() : Optional.of(goOn(state, heard));
        if (isWrong(state, heard)) return Optional.of(Answer.say(state, Reply.of(Line.PHONE_WRONG)));
        if (!isAsked(state)) return Optional.empty();
        if (words.noPhone().contains(Words.bare(heard.text()))) return Optional.of(refused(state));
        boolean willing = heard.reading().answer() == ShortAnswer.YES;
        return willing ? Optional.of(Answer.say(state, Reply.of(Line.ASK_PHONE_NUMBER))) : Optional.empty();
    }

    /** Reads the number back beside the answer to the rest of the message; after the safety words of a danger. */
    Answer noted(Answer answer, Heard heard) {
        Optional<Reply> kept = kept(heard);
        boolean told = answer.replies().stream().anyMatch(r -> r.line() == Line.PHONE_KEPT);
        if (kept.isEmpty() || told) return answer;
        if (answer.command() instanceof Command.Alarm) return answer.before(kept.get());
        return answer.after(kept.get());
    }

    private Answer goOn(State state, Heard heard) {
        Reply kept = kept(heard).orElseThrow();
        boolean idle = state.step() == Step.IDLE || state.step() == Step.CANCEL;
        return idle
                ? Answer.say(state.idle(), kept)
                : questions.ask(state, heard.around()).after(kept);
    }

    private static Optional<Reply> kept(Heard heard) {
        return number(heard).map(n -> Reply.of(Line.PHONE_KEPT, Map.of("phone", PhoneMask.masked(n))));
    }

    private static Optional<String> number(Heard heard) {
        return heard.menuId() != null
                ? Optional.empty()
                : heard.reading().phones().stream().findFirst();
    }

    private boolean tellsMore(Statement said) {
        boolean other = said.reading().place() != null || said.reading().slot() != null;
        return other || letters(said.reading().told()) > 1;
    }

    private boolean isWrong(State state, Heard heard) {
        if (heard.reading().place() != null || heard.reading().slot() != null) return false;
        long digits = heard.text().chars().filter(Character::isDigit).count();
        boolean told = digits >= TOLD_DIGITS && words.phone().stream().anyMatch(heard.text()::contains);
        return (told || digits >= ASKED_DIGITS && isAsked(state)) && letters(heard.text()) <= 1;
    }

    /** Letters beside those that speak of a number. */
    private long letters(String text) {
        String rest = Words.bare(text);
        for (String word : words.phone()) rest = rest.replace(word, "");
        return rest.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isAsked(State state) {
        return state.offered().stream().anyMatch(c -> c.id().equals(ChoiceCode.NO_PHONE.code()));
    }
}
