package io.repairbot.dialogue.engine;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.dialogue.IncomingMessage.Kind;
import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.Result;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.dialogue.turn.Surroundings;
import io.repairbot.dialogue.turn.Turn;
import io.repairbot.intake.Listener;
import io.repairbot.intake.Times;
import io.repairbot.registration.Triage;
import io.repairbot.script.Faq;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.Intent;
import java.time.Instant;
import java.util.Optional;

/** The conversation. Pure and safe for any number of threads; never throws on any message. */
public final class Engine {
    private final IntakeScript script;
    private final Questions questions;
    private final IntakeTalk intake;
    private final OrderTalk orders;
    private final Tap.OpenOrders open;
    private final MediaTalk media;
    private final Tap tap;
    private final Speaker speaker;
    private final Afterwards afterwards;
    private final EmergencyTalk emergency;
    private final SmallTalk smallTalk;
    private final PhoneTalk phone;

    public Engine(IntakeScript script, Catalogue catalogue, Faq faq) {
        Listener listener = new Listener(script, catalogue);
        this.script = script;
        Triage triage = new Triage(script, catalogue);
        Manpower manpower = new Manpower(script.lines(), new Times(script));
        Duplicates duplicates = new Duplicates(catalogue);
        this.questions = new Questions(script.lines(), triage, manpower, duplicates);
        this.intake = new IntakeTalk(listener, questions, manpower, triage.fees(), duplicates);
        this.phone = new PhoneTalk(script.words(), questions);
        this.orders = new OrderTalk(script, questions, phone);
        this.media = new MediaTalk(questions);
        this.open = new Tap.OpenOrders(
                orders,
                new CancelTalk(script, questions),
                new ChangeTalk(new Wishes(script), listener, manpower),
                new UrgeTalk(script));
        this.tap = new Tap(script.words(), intake, open, questions, phone);
        this.speaker = new Speaker(script.lines());
        this.afterwards = new Afterwards(questions, triage.dangers(), manpower, open, phone);
        this.smallTalk = new SmallTalk(faq, questions);
        this.emergency = new EmergencyTalk(script.lines(), triage.dangers(), catalogue, intake, orders);
    }

    /** What the message leads to. When the turn {@link Turn#isWaiting}, its command is to be done and the answer comes from {@link #after}. */
    public Turn hear(State stored, Heard heard) {
        State state = inTime(stored, heard.at()).photos(stored.photos() && heard.kind() == Kind.IMAGE);
        Answer answer = heard.kind() == Kind.TEXT ? text(state, heard) : media.hear(state, heard);
        if (stored.lost() && !answer.replies().isEmpty()) answer = answer.after(Reply.of(Line.AFRESH));
        Answer timed = new Answer(answer.state().heardAt(heard.at()), answer.replies(), answer.command());
        return speaker.speak(timed);
    }

    /** What is to be done about a message that the bot leaves to a person. */
    public Optional<Command.Alarm> overhear(State state, Heard heard) {
        return heard.kind() == Kind.TEXT ? emergency.overhear(state, heard) : Optional.empty();
    }

    /** The answer once the command of {@code turn} is done. */
    public Turn after(Turn turn, Result result, Surroundings around) {
        Turn answer = speaker.speak(afterwards.answer(turn.state(), turn.command(), result, around));
        return turn.reply() == null ? answer : answer.behind(turn.reply());
    }

    /** What was begun too long ago is over. */
    private State inTime(State state, Instant now) {
        boolean extra = state.step() == Step.EXTRA || state.step() == Step.CANCEL_REASON;
        boolean extraOver = extra && now.isAfter(state.at().plus(script.extraWait()));
        boolean draftOver = !state.draft().isEmpty() && now.isAfter(state.at().plus(script.draftKept()));
        return extraOver || draftOver ? state.idle() : state;
    }

    private Answer text(State state, Heard heard) {
        if (heard.menuId() != null) return tap.menu(state, heard.menuId(), heard);
        if (heard.text().codePoints().noneMatch(Character::isLetterOrDigit))
            return Answer.say(state, Reply.of(Line.UNREADABLE));
        Answer answer = emergency.hear(state, heard).orElseGet(() -> words(state, heard));
        return phone.noted(emergency.follow(state, answer, heard), heard);
    }

    private Answer words(State state, Heard heard) {
        return phone.hear(state, heard)
                .or(() -> tap.typed(state, heard))
                .or(() -> command(state, heard))
                .or(() -> orders.typedRating(state, heard))
                .or(() -> wish(state, heard))
                .orElseGet(() -> byStep(state, heard));
    }

    /** Whole messages that mean the same in every state. */
    private Optional<Answer> command(State state, Heard heard) {
        String bare = Words.bare(heard.text());
        Words words = script.words();
        if (words.human().contains(bare)) return Optional.of(Tap.human(state, heard));
        if (words.restart().contains(bare)) return Optional.of(restart(state));
        if (words.cancel().contains(bare)) return Optional.of(cancel(state, heard));
        if (words.progress().contains(bare)) return Optional.of(orders.progress(state, heard));
        return open.urges().bare(state, heard);
    }

    /** What the sentence reader takes for a wish, where words are not an answer in themselves. */
    private Optional<Answer> wish(State state, Heard heard) {
        if (heard.reading().intent() == Intent.HUMAN) return Optional.of(Tap.human(state, heard));
        if (state.step() == Step.REASON) return Optional.empty();
        return switch (heard.reading().intent()) {
            case RESTART -> Optional.of(restart(state));
            case CANCEL -> Optional.of(cancel(state, heard));
            case PROGRESS -> open.urges().wish(state, heard).or(() -> Optional.of(orders.progress(state, heard)));
            default -> Optional.empty();
        };
    }

    /** While an order is being changed it is the change that is given up. */
    private Answer cancel(State state, Heard heard) {
        if (state.step() == Step.INCIDENT) return Outages.leave(state, String.valueOf(state.order()));
        return state.step().isMove() ? ChangeCheck.leave(state) : open.cancels().cancel(state, heard);
    }

    private static Answer restart(State state) {
        return Answer.say(state.idle().to(Step.CONTENT), Reply.of(Line.RESTARTED));
    }

    private Answer byStep(State state, Heard heard) {
        return switch (state.step()) {
            case EXTRA -> open.changes().hear(state, heard).orElseGet(() -> orders.extra(state, heard));
            case REASON -> orders.reason(state, heard);
            case MOVE, MOVE_TIME, MOVE_PLACE ->
                open.changes().answer(state, heard).orElseGet(() -> aside(state, heard));
            case CANCEL_REASON -> open.cancels().reason(state, heard).orElseGet(() -> byStep(state.idle(), heard));
            case INCIDENT -> byStep(state.idle(), heard);
            case CANCEL, IDLE ->
                open.changes()
                        .hear(state, heard)
                        .or(() -> smallTalk.consult(state, heard))
                        .or(() -> intake.hear(state, heard))
                        .orElseGet(() -> small(state, heard));
            default ->
                tap.change(state, heard)
                        .or(() -> smallTalk.consult(state, heard))
                        .or(() -> intake.hear(state, heard))
                        .orElseGet(() -> small(state, heard));
        };
    }

    /** Something else than the change that is being made: a report of its own, or not understood. */
    private Answer aside(State state, Heard heard) {
        boolean report = !heard.reading().services().isEmpty();
        return report ? byStep(state.idle(), heard) : small(state, heard);
    }

    /** Neither a report nor an answer. */
    private Answer small(State state, Heard heard) {
        boolean idle = state.step() == Step.IDLE;
        Intent intent = heard.reading().intent();
        if (idle && intent == Intent.GREET) return Answer.say(state.to(Step.CONTENT), Reply.of(Line.GREETING));
        if (intent == Intent.GREET) return questions.ask(state, heard.around());
        Optional<Answer> remark = idle ? smallTalk.remark(state, heard) : Optional.empty();
        if (intent == Intent.THANK) return remark.orElseGet(() -> Answer.say(state, Reply.of(Line.THANKS)));
        Optional<Answer> reason = idle && !isRemark(remark) ? orders.lateReason(state, heard) : Optional.empty();
        return reason.or(() -> remark).orElseGet(() -> questions.notUnderstood(state, heard));
    }

    private static boolean isRemark(Optional<Answer> answer) {
        return answer.filter(a -> a.command() instanceof Command.Remark).isPresent();
    }
}
