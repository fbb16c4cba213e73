package io.repairbot.agreement;

import io.repairbot.assignment.CurrentCard;
import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.Priority;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of a proposal and its answer. */
@Component
class AgreementNews {
    private final OrderNews news;
    private final SupervisorCards cards;
    private final CurrentCard current;

    AgreementNews(OrderNews news, SupervisorCards cards, CurrentCard current) {
        this.news = news;
        this.cards = cards;
        this.current = current;
    }

    void quoted(WorkOrder order, Proposal quote) {
        news.toResident(order, "quote", Priority.HIGH, facts(quote));
    }

    void quoteAgreed(WorkOrder order, Proposal quote) {
        engineer(order, "quote-agreed", quote);
    }

    /** It cannot go on without people. */
    void quoteRefused(WorkOrder order, Proposal quote) {
        engineer(order, "quote-refused", quote);
        Map<String, String> reason = Map.of("reason", "住户不同意报价" + quote.words());
        cards.raise(order, "quote", "quote-refused", Set.of(Role.ENGINEERING_SUPERVISOR), reason);
    }

    void confirmed(WorkOrder order) {
        current.repaint(order);
        news.toResident(order, "visit-confirmed", Priority.NORMAL, Map.of());
    }

    void moveAsked(WorkOrder order, Proposal proposal) {
        news.toResident(order, "visit-move", Priority.HIGH, facts(proposal));
    }

    void remind(WorkOrder order, Proposal proposal) {
        boolean quote = proposal.kind() == Proposal.Kind.QUOTE;
        news.toResident(order, quote ? "quote-reminder" : "visit-move-reminder", Priority.NORMAL, facts(proposal));
    }

    void unanswered(WorkOrder order, Proposal proposal) {
        engineer(order, "proposal-unanswered", proposal);
    }

    void moveAgreed(WorkOrder order, Proposal proposal) {
        engineer(order, "visit-agreed", proposal);
    }

    void moveRefused(WorkOrder order, Proposal proposal) {
        engineer(order, "visit-refused", proposal);
    }

    private void engineer(WorkOrder order, String template, Proposal proposal) {
        if (order.engineer() == null) return;
        current.repaint(order);
        news.toStaff(order.engineer(), order, template, facts(proposal));
    }

    private static Map<String, String> facts(Proposal proposal) {
        return Map.of("proposal", String.valueOf(proposal.id()), "proposed", proposal.words());
    }
}
