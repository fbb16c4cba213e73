package io.repairbot.merge;

import io.repairbot.briefing.OrderNews;
import io.repairbot.emergency.Emergencies;
import io.repairbot.notice.Priority;
import io.repairbot.persistence.Cut;
import io.repairbot.repeat.Traces;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which orders may be made one, and who hears of it. */
@Component
class MergeTerms {
    private static final int SHOWN = 40;

    private final OrderLedger ledger;
    private final Emergencies emergencies;
    private final Traces traces;
    private final OrderNews news;

    MergeTerms(OrderLedger ledger, Emergencies emergencies, Traces traces, OrderNews news) {
        this.ledger = ledger;
        this.emergencies = emergencies;
        this.traces = traces;
        this.news = news;
    }

    /** @throws ImpossibleWish saying what is in the way */
    void check(WorkOrder order, WorkOrder into) {
        if (!ledger.isMergeable(order))
            throw new ImpossibleWish("这张工单" + order.state().label() + "，不能再合并。");
        if (into.state().isOver() || into.state() == WorkOrderState.COMPLETED)
            throw new ImpossibleWish("工单" + into.number() + into.state().label() + "，不能再并入，请选还在处理的工单。");
        if (!Merging.area(order).equals(Merging.area(into))) throw new ImpossibleWish("只能并入同一栋楼或同一处地点的工单。");
        if (emergencies.concern(order.id())) throw new ImpossibleWish("有人身危险的工单要单独处理，不能并入别的工单。");
    }

    String household(WorkOrder order) {
        return traces.household(order.residentId(), order.homeId());
    }

    /** The resident whose order it was, and the engineer who was on his way because of it. */
    void tell(WorkOrder merged, WorkOrder into) {
        Map<String, String> words = Map.of("words", Cut.to(SHOWN, merged.content()));
        news.toSharer(merged.residentId(), into, "order-joined", Priority.NORMAL, words);
        if (merged.engineer() != null)
            news.toStaff(merged.engineer(), merged, "order-merged", Map.of("order", into.number()));
    }
}
