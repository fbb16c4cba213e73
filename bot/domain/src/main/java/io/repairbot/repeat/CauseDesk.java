package io.repairbot.repeat;

import io.repairbot.persistence.Cut;
import io.repairbot.repeat.RepeatMapper.Repeat;
import io.repairbot.rules.Rules;
import io.repairbot.workorder.CompletionCheck;
import io.repairbot.workorder.OrderGate;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.Verb;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The root cause (W10): asked for, judged, kept. */
@Service
class CauseDesk implements Repeats, CompletionCheck {
    private static final int CAUSE = 2000;

    private final OrderGate gate;
    private final OrderLedger ledger;
    private final RepeatMapper repeats;
    private final Rules rules;
    private final Clock clock;

    CauseDesk(OrderGate gate, OrderLedger ledger, RepeatMapper repeats, Rules rules, Clock clock) {
        this.gate = gate;
        this.ledger = ledger;
        this.repeats = repeats;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome rootCause(String userid, String number, String cause) {
        String kept = Cut.to(CAUSE, cause.strip());
        return gate.attempt(Verb.COMPLETE, userid, number, (order, who) -> keep(order, who, kept));
    }

    private Outcome keep(WorkOrder order, String engineer, String cause) {
        Optional<Repeat> repeat = repeats.find(order.id());
        if (repeat.isEmpty()) return new Refused(Refusal.NOTHING_ASKED, order);
        if (letters(cause) < rules.rootCauseAtLeast()) return new Refused(Refusal.ROOT_CAUSE_TOO_SHORT, order);
        if (cause.equals(repeat.get().rootCause())) return new Repeated(order);
        if (repeats.found(order.id(), cause, engineer, clock.instant()) != 1)
            throw new IllegalStateException(order.number() + " has lost its mark");
        ledger.note(order, engineer, Event.ROOT_CAUSE, cause);
        return new Done(order);
    }

    /** Dots and blanks say nothing. */
    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    @Override
    public Optional<Refusal> missing(WorkOrder order) {
        return repeats.find(order.id())
                .filter(repeat -> repeat.rootCause() == null)
                .map(repeat -> Refusal.ROOT_CAUSE_MISSING);
    }
}
