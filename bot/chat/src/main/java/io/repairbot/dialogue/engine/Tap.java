package io.repairbot.dialogue.engine;

import io.repairbot.dialogue.turn.Command;
import io.repairbot.dialogue.turn.Heard;
import io.repairbot.dialogue.turn.State;
import io.repairbot.dialogue.turn.Step;
import io.repairbot.intake.Slot;
import io.repairbot.phrase.Choice;
import io.repairbot.script.ChoiceCode;
import io.repairbot.script.Line;
import io.repairbot.script.Words;
import io.repairbot.understanding.ShortAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices: tapped on a menu, typed as their words or number, or answered with yes and no. */
final class Tap {
    private static final Pattern RATING = Pattern.compile("rate:([^:]{1,24}):(\\d{1,4}):(good|bad)");
    private static final List<ChoiceCode> YES = List.of(
            ChoiceCode.CONFIRM,
            ChoiceCode.AGREE,
            ChoiceCode.SAME,
            ChoiceCode.INCIDENT_OK,
            ChoiceCode.REMEMBERED_HOME,
            ChoiceCode.KEEP_TIME,
            ChoiceCode.MOVE_ORDER);
    private static final List<ChoiceCode> NO = List.of(
            ChoiceCode.CHANGE,
            ChoiceCode.DISAGREE,
            ChoiceCode.NOT_SAME,
            ChoiceCode.NOT_INCIDENT,
            ChoiceCode.AMEND,
            ChoiceCode.OTHER_HOME,
            ChoiceCode.KEEP_ORDER,
            ChoiceCode.MOVE_LEAVE,
            ChoiceCode.NO_MORE,
            ChoiceCode.NO_PHONE);

    private final Words words;
    private final IntakeTalk intake;
    private final OrderTalk orders;
    private final Questions questions;
    private final PhoneTalk phone;

    private final CancelTalk cancels;
    private final ChangeTalk changes;

    Tap(Words words, IntakeTalk intake, OpenOrders open, Questions questions, PhoneTalk phone) {
        this.words = words;
        this.intake = intake;
        this.orders = open.orders();
        this.cancels = open.cancels();
        this.changes = open.changes();
        this.questions = questions;
        this.phone = phone;
    }

    /** The talks about orders that are there. */
    record OpenOrders(OrderTalk orders, CancelTalk cancels, ChangeTalk changes, UrgeTalk urges) {}

    /** An old choice is answered with where things stand now. */
    Answer menu(State state, String menuId, Heard heard) {
        Matcher rating = RATING.matcher(menuId);
        if (rating.matches())
            return Answer.doing(
                    state,
                    new Command.Rate(
                            rating.group(1),
                            Integer.parseInt(rating.group(2)),
                            rating.group(3).equals("good")));
        return new Proposals(changes)
                .tapped(state, menuId, heard.around())
                .or(() -> MenuId.code(state, menuId).map(code -> chosen(state, code, heard)))
                .orElseGet(() -> stale(state, heard));
    }

    Optional<Answer> typed(State state, Heard heard) {
        return MenuId.typed(state, Words.bare(heard.text()))
                .or(() -> yesOrNo(state, heard.reading().answer()))
                .map(code -> chosen(state, code, heard));
    }

    /** 修改…, tapped or not, while a report is made. */
    Optional<Answer> change(State state, Heard heard) {
        String bare = Words.bare(heard.text());
        if (words.changeContent().contains(bare)) return Optional.of(intake.change(state, Slot.CONTENT, heard));
        if (words.changePlace().contains(bare)) return Optional.of(intake.change(state, Slot.PLACE, heard));
        if (words.changeTime().contains(bare)) return Optional.of(intake.change(state, Slot.TIME, heard));
        boolean which = state.step() == Step.CONFIRM && words.change().contains(bare);
        return which ? Optional.of(questions.ask(state.to(Step.CHANGE), heard.around())) : Optional.empty();
    }

    static Answer human(State state, Heard heard) {
        return Answer.doing(state.failed(0), new Command.CallHuman(heard.text()), Reply.of(Line.HUMAN_CALLED));
    }

    private Answer chosen(State state, String code, Heard heard) {
        String head = code.contains(":") ? code.substring(0, code.indexOf(':')) : code;
        String what = code.length() > head.length() ? code.substring(head.length() + 1) : "";
        boolean moves = state.step().isMove() && ChoiceCode.of(head) != ChoiceCode.HUMAN;
        if (moves) return changes.choices().chosen(state, ChoiceCode.of(head), what, heard);
        return switch (ChoiceCode.of(head)) {
            case CONFIRM -> intake.confirm(state, heard);
            case CHANGE -> questions.ask(state.to(Step.CHANGE), heard.around());
            case CHANGE_CONTENT -> intake.change(state, Slot.CONTENT, heard);
            case CHANGE_PLACE -> intake.change(state, Slot.PLACE, heard);
            case CHANGE_TIME -> intake.change(state, Slot.TIME, heard);
            case SAME -> intake.same(state, heard);
            case NOT_SAME -> intake.notSame(state, heard);
            case INCIDENT_OK -> orders.done(state, heard.around());
            case NOT_INCIDENT -> Outages.apart(state, questions.next(state, heard.around()));
            case AMEND -> orders.amend(state);
            case NO_MORE -> orders.done(state, heard.around());
            case NO_PHONE -> phone.refused(state);
            case HUMAN -> human(state, heard);
            case REMEMBERED_HOME -> intake.rememberedHome(state, heard);
            case OTHER_HOME -> questions.ask(state.to(Step.PLACE), heard.around());
            case AS_SOON_AS_POSSIBLE -> intake.asSoonAsPossible(state, heard);
            case KEEP_TIME -> intake.keepTime(state, heard);
            case AGREE -> intake.agree(state, heard);
            case DISAGREE -> intake.disagree(state, heard);
            case SLOT -> intake.slot(state, code, heard);
            case REGISTER_ANYWAY -> intake.registerAnyway(state, heard);
            case HOME -> intake.home(state, code, heard);
            case KEEP_ORDER -> cancels.keep(state);
            case CANCEL_ORDER -> cancels.cancelOrder(state, what);
            case CANCEL_FIXED, CANCEL_TIME, CANCEL_WRONG -> CancelTalk.chosen(state, code);
            case CANCEL_OTHER -> CancelTalk.other(state);
            case URGE_ORDER -> UrgeTalk.urge(state, what, heard);
            case MOVE_ORDER, MOVE_LEAVE, MOVE_NEW_TIME, MOVE_NEW_PLACE, MOVE_WHICH -> ChangeCheck.leave(state);
        };
    }

    private Answer stale(State state, Heard heard) {
        Answer now = state.step() == Step.IDLE ? orders.progress(state, heard) : questions.ask(state, heard.around());
        return now.after(Reply.of(Line.STALE_CHOICE));
    }

    private static Optional<String> yesOrNo(State state, ShortAnswer answer) {
        return switch (answer) {
            case YES -> offered(state, YES).or(() -> onlyOrder(state));
            case NO -> offered(state, NO);
            case NOTHING -> offered(state, List.of(ChoiceCode.NO_MORE, ChoiceCode.NO_PHONE));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<String> offered(State state, List<ChoiceCode> codes) {
        Predicate<Choice> wanted =
                c -> codes.stream().anyMatch(code -> code.code().equals(c.id()));
        return state.offered().stream().filter(wanted).map(Choice::id).findFirst();
    }

    private static Optional<String> onlyOrder(State state) {
        List<String> orders = state.offered().stream()
                .map(Choice::id)
                .filter(id -> id.startsWith(ChoiceCode.CANCEL_ORDER.about("")))
                .toList();
        return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
    }
}
