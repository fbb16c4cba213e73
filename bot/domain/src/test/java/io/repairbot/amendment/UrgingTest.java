package io.repairbot.amendment;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.amendment.Amendments.Urging;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("催单")
class UrgingTest {
    @Autowired
    Amendments amendments;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    Timeline timeline;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("an order nobody has: the offer shows it, the engineers and the supervisor are told")
    void open() {
        WorkOrder order = story.opened();
        assertThat(urge(order)).isEqualTo(new Urging(order, 1, true));
        assertThat(story.told(CHEN)).containsExactly("offer", "offer", "urged-offer");
        assertThat(story.fact("offer", "urged")).isEqualTo("催1次");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("urged-supervisor");
    }

    @Test
    @DisplayName("an accepted order: the engineer alone is told, on his card and in words")
    void accepted() {
        WorkOrder order = story.accepted();
        urge(order);
        assertThat(story.told(CHEN)).containsExactly("offer", "accepted", "accepted", "urged");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("ten in a row are counted, and one message goes out")
    void ten() {
        WorkOrder order = story.accepted();
        for (int i = 0; i < 9; i++) urge(order);
        assertThat(urge(order)).isEqualTo(new Urging(order, 10, false));
        assertThat(story.told(CHEN)).filteredOn("urged"::equals).hasSize(1);
        assertThat(timeline.of(order.id()))
                .filteredOn(e -> e.event() == Event.URGED)
                .hasSize(10);
    }

    @Test
    @DisplayName(
            "exactly half an hour later the engineer is told again, with the count, and from the third on the supervisor")
    void again() {
        WorkOrder order = story.accepted();
        urge(order);
        clock.pass(Duration.ofMinutes(30).minusMillis(1));
        assertThat(urge(order).told()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(urge(order).told()).isTrue();
        assertThat(story.fact("urged", "urged")).isEqualTo("催3次");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("urged-supervisor");
    }

    @Test
    @DisplayName("raises the order's place in the engineer's list, for good")
    void first() {
        WorkOrder older = story.accepted();
        WorkOrder newer = story.accepted();
        assertThat(orders.inHandsOf(CHEN)).extracting(WorkOrder::id).containsExactly(older.id(), newer.id());
        urge(newer);
        assertThat(orders.inHandsOf(CHEN)).extracting(WorkOrder::id).containsExactly(newer.id(), older.id());
    }

    @Test
    @DisplayName("no more than thirty are written down")
    void endless() {
        WorkOrder order = story.accepted();
        for (int times : Collections.nCopies(31, 30))
            assertThat(urge(order).times()).isLessThanOrEqualTo(times);
        assertThat(timeline.of(order.id()))
                .filteredOn(e -> e.event() == Event.URGED)
                .hasSize(30);
    }

    @Test
    @DisplayName("work that is done cannot be urged, and somebody else's order is not found")
    void over() {
        WorkOrder done = story.completed();
        assertThat(urge(done).times()).isZero();
        assertThat(amendments.urge(done.residentId() + 1, done.number(), "快点")).isEmpty();
        assertThat(story.told(CHEN)).doesNotContain("urged");
    }

    private Urging urge(WorkOrder order) {
        return amendments.urge(order.residentId(), order.number(), "快点").orElseThrow();
    }
}
