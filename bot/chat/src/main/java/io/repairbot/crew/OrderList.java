package io.repairbot.crew;

import io.repairbot.briefing.OrderNews;
import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 我的工单: a card that lists the orders in hand, to pick one of which the card is wanted again. */
@Component
class OrderList {
    private static final int SHOWN = 10;

    private final Notices notices;
    private final CrewAnswers answers;
    private final WorkOrders orders;

    OrderList(Notices notices, CrewAnswers answers, WorkOrders orders) {
        this.notices = notices;
        this.answers = answers;
        this.orders = orders;
    }

    void mine(String userid) {
        List<WorkOrder> inHands = orders.inHandsOf(userid);
        if (inHands.isEmpty()) answers.say(userid, CrewText.NOTHING_IN_HANDS, null, "");
        else show(userid, inHands);
    }

    /** What he can do, and the orders in hand as lines. */
    void help(String userid) {
        answers.list(userid, CrewText.HELP, orders.inHandsOf(userid));
    }

    /** @param orders at least one; those beyond the platform's ten are only counted */
    private void show(String userid, List<WorkOrder> orders) {
        List<WorkOrder> shown = orders.stream().limit(SHOWN).toList();
        Map<String, Object> facts = Map.of(
                Notice.ANEW,
                "true",
                "number",
                "mine",
                "count",
                String.valueOf(orders.size()),
                "content",
                lines(CrewText.LIST_LINE, shown),
                OrderNews.OPTIONS,
                shown.stream().map(this::option).toList());
        notices.write(NewNotice.to(Recipient.staff(userid), "mine", facts)
                .onCard("mine_" + userid.replaceAll("[^0-9A-Za-z_-]", "-")));
    }

    private String lines(CrewText line, List<WorkOrder> orders) {
        return orders.stream().map(o -> answers.words(line, o, o.number())).collect(Collectors.joining("\n"));
    }

    private Map<String, String> option(WorkOrder order) {
        return Map.of("id", order.number(), "text", answers.words(CrewText.LIST_OPTION, order, tail(order)));
    }

    /** What tells the orders of a day apart. */
    private static String tail(WorkOrder order) {
        return order.number().substring(order.number().lastIndexOf('-') + 1);
    }
}
