package io.repairbot.agreement;

import io.repairbot.agreement.Proposal.Kind;
import io.repairbot.agreement.Proposal.State;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Done;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 报价. Under the order's lock. */
@Component
class Quotes {
    private final ProposalMapper proposals;
    private final ProposalBook book;
    private final OrderLedger ledger;
    private final AgreementNews news;
    private final Clock clock;

    Quotes(ProposalMapper proposals, ProposalBook book, OrderLedger ledger, AgreementNews news, Clock clock) {
        this.proposals = proposals;
        this.book = book;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    Outcome ask(WorkOrder order, Amount amount) {
        Optional<Proposal> open = book.open(order, Kind.QUOTE);
        if (open.filter(p -> p.cents() == amount.cents()).isPresent()) return new Repeated(order);
        book.withdraw(order, List.of(Kind.QUOTE));
        proposals.quote(order, amount.cents(), amount.words(), clock.instant());
        ledger.note(order, String.valueOf(order.engineer()), Event.QUOTE_ASKED, amount.words());
        news.quoted(order, book.asked(order));
        return new Done(order);
    }

    /** Agreed, the amount is what the order may cost at most. */
    Outcome answer(WorkOrder order, Proposal quote, State answer) {
        book.settle(order, quote, answer);
        if (answer == State.REFUSED) return refused(order, quote);
        int rows = proposals.agreeFee(order, "报价" + quote.words(), quote.cents());
        WorkOrder after = ledger.changed(rows, order, Timeline.RESIDENT, Event.QUOTE_AGREED, quote.words());
        news.quoteAgreed(after, quote);
        return new Done(after);
    }

    private Outcome refused(WorkOrder order, Proposal quote) {
        ledger.note(order, Timeline.RESIDENT, Event.QUOTE_REFUSED, quote.words());
        news.quoteRefused(order, quote);
        return new Done(order);
    }
}
