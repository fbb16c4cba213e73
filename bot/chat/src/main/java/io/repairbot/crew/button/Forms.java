package io.repairbot.crew.button;

import io.repairbot.briefing.OrderNews;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.Tapped;
import io.repairbot.reason.Reason;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns the engineer's card of an order into a question with a list to pick from; 返回 turns it back. */
@Component
class Forms {
    private final OrderNews news;
    private final CrewAnswers answers;
    private final Catalogue catalogue;

    Forms(OrderNews news, CrewAnswers answers, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.news = news;
        this.answers = answers;
    }

    /** @param options in their order; the first place says 请选择 */
    void show(String userid, WorkOrder order, String template, List<Map<String, String>> options) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(option(Tapped.NOTHING, answers.words(CrewText.PICK, order, order.number())));
        all.addAll(options);
        news.onEngineersCard(userid, order, template, Map.of(OrderNews.OPTIONS, all));
    }

    /** The trades besides the order's own, and that he does not know. */
    void trades(String userid, WorkOrder order) {
        List<Map<String, String>> options = new ArrayList<>();
        catalogue.trades().forEach((code, name) -> {
            if (!code.equals(order.trade())) options.add(option(code, name));
        });
        options.add(option(TradeButtons.UNKNOWN, answers.words(CrewText.TRADE_UNKNOWN, order, order.number())));
        show(userid, order, "trade-form", options);
    }

    /** Nothing was picked, or nothing that stands on the card. */
    void askToPick(Tapped tap) {
        answers.say(tap.userid(), CrewText.PICK_FIRST, null, tap.number());
    }

    static List<Map<String, String>> options(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> option(reason.code(), reason.label()))
                .toList();
    }

    static Map<String, String> option(String id, String text) {
        return Map.of("id", id, "text", text);
    }
}
