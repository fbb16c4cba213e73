package io.repairbot.colleague;

import io.repairbot.colleague.ColleagueRequest.State;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderEvent.Cancelled;
import io.repairbot.workorder.WorkOrderEvent.Closed;
import io.repairbot.workorder.WorkOrderEvent.Completed;
import io.repairbot.workorder.WorkOrderEvent.HandedBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When nobody is needed any more. */
@Component
class Endings {
    private final RequestBook book;
    private final ColleagueNews news;

    Endings(RequestBook book, ColleagueNews news) {
        this.book = book;
        this.news = news;
    }

    @EventListener
    void on(Completed event) {
        end(event.order(), "工单已完成");
    }

    @EventListener
    void on(Closed event) {
        end(event.order(), "工单已关闭");
    }

    @EventListener
    void on(HandedBack event) {
        end(event.order(), "已退单");
    }

    @EventListener
    void on(Cancelled event) {
        end(event.order(), "工单已取消");
    }

    private void end(WorkOrder order, String why) {
        for (ColleagueRequest request : book.alive(order)) {
            book.settle(request, request.isOpen() ? State.WITHDRAWN : State.ENDED);
            news.settled(order, request, why);
        }
    }
}
