package io.repairbot.privacy;

import io.repairbot.briefing.OrderFacts;
import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The card that asks for a number, and who hears what became of it. */
@Component
class RevealNews {
    private final SupervisorCards cards;
    private final OrderNews news;
    private final OrderFacts facts;

    RevealNews(SupervisorCards cards, OrderNews news, OrderFacts facts) {
        this.cards = cards;
        this.news = news;
        this.facts = facts;
    }

    void asked(WorkOrder order, Reveal reveal, Role decider) {
        cards.raise(order, matter(reveal), "reveal", Set.of(decider), wish(order, reveal, Map.of()));
    }

    void decided(WorkOrder order, Reveal reveal) {
        boolean approved = reveal.state() == Reveal.State.APPROVED;
        Map<String, String> how = Map.of(
                "decision", approved ? "已批准" : "未批准",
                "decidedBy", facts.nameOf(String.valueOf(reveal.decidedBy())),
                "until", reveal.shownUntil() == null ? "" : facts.until(order, reveal.shownUntil()));
        Map<String, String> wish = wish(order, reveal, how);
        cards.settle(order, matter(reveal), "reveal-decided", wish);
        Map<String, String> answer = new HashMap<>(wish);
        answer.put("number", order.number());
        news.toStaff(reveal.askedBy(), order, approved ? "reveal-approved" : "reveal-refused", answer);
    }

    private Map<String, String> wish(WorkOrder order, Reveal reveal, Map<String, String> more) {
        Map<String, String> wish = new HashMap<>();
        // The buttons are about the wish: of one order there may be several.
        wish.put("number", reveal.number());
        wish.put("order", order.number());
        wish.put("askedBy", facts.nameOf(reveal.askedBy()));
        wish.put("reason", reveal.reason());
        wish.putAll(more);
        return wish;
    }

    private static String matter(Reveal reveal) {
        return "reveal-" + reveal.id();
    }
}
