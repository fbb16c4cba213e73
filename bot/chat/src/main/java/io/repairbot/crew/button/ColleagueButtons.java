package io.repairbot.crew.button;

import io.repairbot.colleague.Colleagues;
import io.repairbot.colleague.Colleagues.Kind;
import io.repairbot.crew.CardButton;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Tapped;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 转单 and 请求支援: first the colleague is picked, then he answers on his own card. */
@Component
class ColleagueButtons implements CardButton {
    private static final Map<String, Kind> ASKING = Map.of("transfer", Kind.TRANSFER, "support", Kind.SUPPORT);
    /** A list has ten places; the first says 请选择. */
    private static final int SHOWN = 9;

    private final WorkOrders orders;
    private final Colleagues colleagues;
    private final Forms forms;
    private final CardTurns cards;
    private final CrewAnswers answers;

    ColleagueButtons(WorkOrders orders, Colleagues colleagues, Forms forms, CardTurns cards, CrewAnswers answers) {
        this.orders = orders;
        this.colleagues = colleagues;
        this.forms = forms;
        this.cards = cards;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("transfer", "support", "agree", "disagree");
    }

    @Override
    public void tapped(Tapped tap) {
        switch (tap.verb()) {
            case "agree" -> said(tap, colleagues.agree(tap.userid(), tap.number()));
            case "disagree" -> said(tap, colleagues.disagree(tap.userid(), tap.number()));
            default -> pick(tap, ASKING.get(tap.verb()));
        }
    }

    private void pick(Tapped tap, Kind kind) {
        if (tap.choice().equals(Tapped.NOTHING)) forms.askToPick(tap);
        else if (tap.choice().isEmpty()) form(tap, kind);
        else ask(tap, kind);
    }

    private void form(Tapped tap, Kind kind) {
        Verb verb = kind == Kind.TRANSFER ? Verb.TRANSFER : Verb.SUPPORT;
        Outcome outcome = orders.check(verb, tap.userid(), tap.number());
        List<StaffMember> whom = colleagues.whom(tap.userid(), tap.number());
        if (!(outcome instanceof Outcome.Done done)) said(tap, outcome);
        else if (whom.isEmpty()) answers.say(tap.userid(), CrewText.NOBODY_TO_ASK, done.order());
        else forms.show(tap.userid(), done.order(), tap.verb() + "-form", options(whom));
    }

    private static List<Map<String, String>> options(List<StaffMember> whom) {
        return whom.stream()
                .limit(SHOWN)
                .map(peer -> Forms.option(peer.userid(), peer.name()))
                .toList();
    }

    /** The form turns back into his card: the order is still his. */
    private void ask(Tapped tap, Kind kind) {
        Outcome outcome = colleagues.ask(kind, tap.userid(), tap.number(), tap.choice());
        said(tap, outcome);
        if (!(outcome instanceof Outcome.Done done)) return;
        cards.repaint(tap);
        CrewText text = kind == Kind.TRANSFER ? CrewText.TRANSFER_ASKED : CrewText.SUPPORT_ASKED;
        answers.say(tap.userid(), text, done.order());
    }

    private void said(Tapped tap, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
    }
}
