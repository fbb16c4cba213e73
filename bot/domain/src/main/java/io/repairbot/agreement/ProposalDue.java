package io.repairbot.agreement;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.WorkOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The resident does not answer what he must agree to (D7). */
@Component
class ProposalDue implements DeadlineAction {
    private final ProposalBook book;
    private final ProposalWait waiting;
    private final AgreementNews news;

    ProposalDue(ProposalBook book, ProposalWait waiting, AgreementNews news) {
        this.book = book;
        this.waiting = waiting;
        this.news = news;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.PROPOSAL_REMINDER, DeadlineKind.PROPOSAL_PHONE);
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        List<Proposal> open = book.open(order);
        if (open.isEmpty()) return;
        if (deadline.kind() == DeadlineKind.PROPOSAL_REMINDER) {
            open.forEach(proposal -> news.remind(order, proposal));
            waiting.goOn(order);
        } else {
            open.forEach(proposal -> {
                waiting.phone(order, proposal);
                news.unanswered(order, proposal);
            });
        }
    }
}
