package io.repairbot.colleague;

import io.repairbot.briefing.OrderNews;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What both hear: the colleague on a card of its own for each request, the asker in words. */
@Component
class ColleagueNews {
    private final OrderNews news;

    ColleagueNews(OrderNews news) {
        this.news = news;
    }

    void asked(WorkOrder order, ColleagueRequest request) {
        String template = request.kind() == Colleagues.Kind.TRANSFER ? "transfer" : "support";
        card(order, request, template, Map.of("askedBy", nameOf(request.asker())));
    }

    void joined(WorkOrder order, ColleagueRequest request) {
        card(order, request, "supporting", Map.of("askedBy", nameOf(request.asker())));
        toAsker(order, request, "support-agreed");
    }

    /** His own card of the order comes with the event. */
    void takenOver(WorkOrder order, ColleagueRequest request) {
        settled(order, request, "已接受");
        toAsker(order, request, "transfer-agreed");
    }

    void refused(WorkOrder order, ColleagueRequest request) {
        settled(order, request, "已拒绝");
        boolean transfer = request.kind() == Colleagues.Kind.TRANSFER;
        toAsker(order, request, transfer ? "transfer-refused" : "support-refused");
    }

    void settled(WorkOrder order, ColleagueRequest request, String decision) {
        card(order, request, "request-settled", Map.of("decision", decision, "askedBy", nameOf(request.asker())));
    }

    String nameOf(String userid) {
        return news.nameOf(userid);
    }

    private void card(WorkOrder order, ColleagueRequest request, String template, Map<String, String> more) {
        news.onMatterCard(request.colleague(), order, request.matter(), template, more);
    }

    private void toAsker(WorkOrder order, ColleagueRequest request, String template) {
        news.toStaff(request.asker(), order, template, Map.of("colleague", nameOf(request.colleague())));
    }
}
