package io.repairbot.suspension;

import io.repairbot.briefing.OrderFacts;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.Wait;
import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SuspensionDesk implements Suspensions {
    private final OrderGate gate;
    private final SuspensionTerms terms;
    private final OrderFacts facts;
    private final Deadlines deadlines;
    private final SuspensionStory story;

    SuspensionDesk(
            OrderGate gate, SuspensionTerms terms, OrderFacts facts, Deadlines deadlines, SuspensionStory story) {
        this.gate = gate;
        this.terms = terms;
        this.facts = facts;
        this.deadlines = deadlines;
        this.story = story;
    }

    @Override
    @Transactional(noRollbackFor = ImpossibleWish.class)
    public Outcome suspend(String userid, String number, Cause cause, Instant until, String words) {
        Wait wait = terms.wait(cause, until, words);
        return gate.attempt(Verb.SUSPEND, userid, number, (order, who) -> suspend(order, who, wait));
    }

    private Outcome suspend(WorkOrder order, String who, Wait wait) {
        String detail = detail(order, wait);
        if (story.isSuspended(order, detail)) return new Outcome.Repeated(order);
        WorkOrder suspended = story.suspend(order, who, wait, detail);
        deadlines.pause(suspended);
        deadlines.set(suspended, DeadlineKind.SUSPENSION_END, wait.until());
        return new Outcome.Done(suspended);
    }

    private String detail(WorkOrder order, Wait wait) {
        String words = wait.words().isEmpty() ? "" : "：" + wait.words();
        return wait.cause() + "，到" + facts.day(order, wait.until()) + words;
    }

    @Override
    @Transactional
    public Outcome resume(String userid, String number) {
        Outcome outcome =
                gate.attempt(Verb.RESUME, userid, number, (order, who) -> new Outcome.Done(story.resume(order, who)));
        boolean again = outcome instanceof Outcome.Refused refused
                && refused.reason() == Refusal.NOT_SUSPENDED
                && story.resumed(refused.order(), userid.toLowerCase(Locale.ROOT));
        return again ? new Outcome.Repeated(((Outcome.Refused) outcome).order()) : outcome;
    }
}
