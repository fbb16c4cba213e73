package io.repairbot.crew;

import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrders;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 完成: the order moves when the questions that begin here are answered. */
@Component
class CompleteButton implements CardButton {
    private final WorkOrders orders;
    private final FeeAnswer fees;
    private final CrewAnswers answers;

    CompleteButton(WorkOrders orders, FeeAnswer fees, CrewAnswers answers) {
        this.orders = orders;
        this.fees = fees;
        this.answers = answers;
    }

    @Override
    public Set<String> verbs() {
        return Set.of("complete");
    }

    @Override
    public void tapped(Tapped tap) {
        Outcome outcome = orders.check(Verb.COMPLETE, tap.userid(), tap.number());
        if (outcome instanceof Outcome.Refused refused) answers.refuse(tap.userid(), refused, tap.number());
        if (outcome instanceof Outcome.Done done) fees.begin(tap.userid(), done.order());
    }
}
