package io.repairbot.deadline;

import io.repairbot.briefing.OrderFacts;
import io.repairbot.briefing.OrderNews;
import io.repairbot.briefing.SupervisorCards;
import io.repairbot.notice.Priority;
import io.repairbot.staff.Role;
import io.repairbot.workorder.WorkOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of an extension. Every request has cards of its own, so that a second one is not overlooked on an old card. */
@Component
class ExtensionNews {
    private final SupervisorCards cards;
    private final OrderNews news;
    private final OrderFacts facts;

    ExtensionNews(SupervisorCards cards, OrderNews news, OrderFacts facts) {
        this.cards = cards;
        this.news = news;
        this.facts = facts;
    }

    void asked(WorkOrder order, ExtensionRequest request) {
        cards.raise(
                order,
                matter(request),
                "extension",
                Set.of(Role.ENGINEERING_SUPERVISOR),
                wish(order, request, Map.of()));
    }

    /** The manager may decide it too. */
    void undecided(WorkOrder order, ExtensionRequest request) {
        cards.raise(
                order,
                matter(request),
                "extension",
                Set.of(Role.MANAGER),
                wish(order, request, Map.of("note", "主管还没有审批，请您处理")));
    }

    void approved(WorkOrder order, ExtensionRequest request, String by) {
        decided(order, request, "已批准", by);
        news.toStaff(request.engineer(), order, "extension-approved", wish(order, request, Map.of()));
        news.toResident(order, "return-moved", Priority.LOW, wish(order, request, Map.of("reason", "")));
    }

    /** Nobody asked: the engineer hears why. */
    void granted(WorkOrder order, ExtensionRequest own, String by) {
        Map<String, String> words = wish(order, own, Map.of("by", facts.nameOf(by)));
        if (order.engineer() != null) news.toStaff(order.engineer(), order, "return-granted", words);
        news.toResident(order, "return-moved", Priority.LOW, wish(order, own, Map.of("reason", "")));
    }

    void refused(WorkOrder order, ExtensionRequest request, String by) {
        decided(order, request, "未批准", by);
        news.toStaff(request.engineer(), order, "extension-refused", wish(order, request, Map.of()));
    }

    void moot(WorkOrder order, ExtensionRequest request) {
        cards.settle(
                order, matter(request), "settled", Map.of("state", order.state().label()));
    }

    private void decided(WorkOrder order, ExtensionRequest request, String decision, String by) {
        Map<String, String> how = Map.of("decision", decision, "decidedBy", facts.nameOf(by));
        cards.settle(order, matter(request), "extension-decided", wish(order, request, how));
    }

    private Map<String, String> wish(WorkOrder order, ExtensionRequest request, Map<String, String> more) {
        Map<String, String> wish = new HashMap<>();
        wish.put("until", facts.until(order, request.until()));
        wish.put("reason", request.reason());
        wish.putAll(more);
        return wish;
    }

    private static String matter(ExtensionRequest request) {
        return "extension-" + request.id();
    }
}
