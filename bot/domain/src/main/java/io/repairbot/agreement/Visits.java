package io.repairbot.agreement;

import io.repairbot.agreement.Proposal.Kind;
import io.repairbot.agreement.Proposal.State;
import io.repairbot.amendment.Amendments;
import io.repairbot.amendment.NewTime;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The appointment of a paid order between engineer and resident (D7). Under the order's lock. */
@Component
class Visits {
    private final Confirming confirming;
    private final ProposalBook book;
    private final OrderLedger ledger;
    private final Amendments amendments;
    private final AgreementNews news;

    Visits(Confirming confirming, ProposalBook book, OrderLedger ledger, Amendments amendments, AgreementNews news) {
        this.confirming = confirming;
        this.book = book;
        this.ledger = ledger;
        this.amendments = amendments;
        this.news = news;
    }

    Outcome confirm(WorkOrder order) {
        if (!VisitConfirmation.isWanted(order)) return new Refused(Refusal.NOT_PAID, order);
        if (confirming.isDone(order)) return new Repeated(order);
        book.withdraw(order, List.of(Kind.VISIT));
        WorkOrder after = confirming.confirm(order);
        news.confirmed(after);
        return new Done(after);
    }

    Outcome propose(WorkOrder order, NewTime time) {
        if (!VisitConfirmation.isWanted(order)) return new Refused(Refusal.NOT_PAID, order);
        Optional<Proposal> open = book.open(order, Kind.VISIT);
        if (open.filter(p -> isSame(p, time)).isPresent()) return new Repeated(order);
        book.withdraw(order, List.of(Kind.VISIT));
        confirming.propose(order, time);
        ledger.note(order, String.valueOf(order.engineer()), Event.APPOINTMENT_MOVE_ASKED, time.label());
        news.moveAsked(order, book.asked(order));
        return new Done(order);
    }

    private static boolean isSame(Proposal open, NewTime time) {
        return Objects.equals(open.visitStart(), time.start()) && Objects.equals(open.visitEnd(), time.end());
    }

    /** Agreed, it is the appointment, and the engineer who named it need not confirm it. */
    Outcome answer(WorkOrder order, Proposal proposal, State answer) {
        if (answer == State.REFUSED) {
            book.settle(order, proposal, answer);
            ledger.note(order, Timeline.RESIDENT, Event.APPOINTMENT_MOVE_REFUSED, proposal.words());
            news.moveRefused(order, proposal);
            return new Done(order);
        }
        return agreed(order, proposal);
    }

    private Outcome agreed(WorkOrder order, Proposal proposal) {
        book.settle(order, proposal, State.AGREED);
        Outcome moved = amendments.reschedule(order.residentId(), order.number(), proposal.time());
        if (moved instanceof Refused) throw new IllegalStateException(order.number() + " cannot be moved: " + moved);
        WorkOrder after = confirming.confirm(moved instanceof Done done ? done.order() : order);
        news.moveAgreed(after, proposal);
        return new Done(after);
    }
}
