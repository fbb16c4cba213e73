package io.repairbot.suspension;

import io.repairbot.briefing.OrderNews;
import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineAction;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The wait is over: the order goes on by itself, and its engineer is reminded. */
@Component
class SuspensionEnd implements DeadlineAction {
    private final SuspensionStory story;
    private final OrderNews news;

    SuspensionEnd(SuspensionStory story, OrderNews news) {
        this.story = story;
        this.news = news;
    }

    @Override
    public Set<DeadlineKind> kinds() {
        return EnumSet.of(DeadlineKind.SUSPENSION_END);
    }

    @Override
    public void due(WorkOrder order, Deadline deadline) {
        if (order.state() != WorkOrderState.SUSPENDED) return;
        WorkOrder resumed = story.resume(order, Timeline.CLOCK);
        if (resumed.engineer() != null) news.toStaff(resumed.engineer(), resumed, "suspension-over", Map.of());
    }
}
