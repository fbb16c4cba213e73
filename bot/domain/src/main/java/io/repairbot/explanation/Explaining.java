package io.repairbot.explanation;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.deadline.Deadlines;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class Explaining implements DueExplanations {
    private final WorkOrders orders;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final Stories stories;

    Explaining(WorkOrders orders, StaffDirectory staff, Deadlines deadlines, Timeline timeline, Stories stories) {
        this.orders = orders;
        this.staff = staff;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.stories = stories;
    }

    @Override
    public Optional<List<DueExplanation>> of(String userid, String number) {
        return staff.find(userid)
                .flatMap(who -> orders.find(number).filter(order -> order.communityId() == who.communityId()))
                .map(this::explain);
    }

    private List<DueExplanation> explain(WorkOrder order) {
        List<Entry> story = timeline.of(order.id());
        List<DueExplanation> all = new ArrayList<>();
        all.add(stories.returning().explain(order, story));
        Map<DeadlineKind, List<Deadline>> clocks = deadlines.of(order).stream()
                .filter(clock -> clock.round() == order.round())
                .filter(clock -> stories.clocks().knows(clock.kind()))
                .collect(Collectors.groupingBy(Deadline::kind, TreeMap::new, Collectors.toList()));
        clocks.values().forEach(some -> all.add(stories.clocks().explain(order, some, story)));
        return all;
    }

    @org.springframework.stereotype.Component
    record Stories(ReturnStory returning, ClockStory clocks) {}
}
