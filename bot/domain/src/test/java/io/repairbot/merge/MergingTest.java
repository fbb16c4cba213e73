package io.repairbot.merge;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.Neighbours;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.sharing.Sharing;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("合并 by hand")
class MergingTest {
    private static final String CLERK = "qian.qiantai";

    @Autowired
    Merging merging;

    @Autowired
    Dispatch dispatch;

    @Autowired
    WorkOrders orders;

    @Autowired
    Sharing sharing;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Story story;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("one order goes on for both homes; the neighbour and the engineer who need not come are told")
    void merges() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder there = neighbours.reports("3-1-101", "water-leak");
        done(dispatch.accept(CHEN, there.number()));
        WorkOrder merged = done(merging.merge(CLERK, there.number(), here.number()));
        assertThat(merged.state()).isEqualTo(WorkOrderState.MERGED);
        assertThat(sharing.of(here)).extracting(s -> s.residentId()).containsExactly(there.residentId());
        assertThat(story.residentTold(there)).endsWith("order-joined");
        assertThat(story.told(CHEN)).endsWith("order-merged", "offer");
        assertThat(jdbc.queryForObject("SELECT actor FROM timeline_entry WHERE event = 'MERGED'", String.class))
                .isEqualTo(CLERK);
    }

    @Test
    @DisplayName("again it is refused as merged, and nothing is told twice")
    void again() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder there = neighbours.reports("3-1-101", "water-leak");
        done(merging.merge(CLERK, there.number(), here.number()));
        int told = story.notices();
        assertThat(merging.merge(CLERK, there.number(), here.number()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Refusal.ALREADY_MERGED));
        assertThat(story.notices()).isEqualTo(told);
    }

    @Test
    @DisplayName("another building, itself, one that is completed and a danger to people are refused with a sentence")
    void impossible() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder far = neighbours.reports("5-1-101", "water-leak");
        WorkOrder done = story.completed();
        WorkOrder danger = neighbours.reports("3-1-102", "water-leak");
        jdbc.update(
                "INSERT INTO emergency (community_id, resident_id, dangers, place, order_id, raised_at, heard_at)"
                        + " VALUES (1, ?, '漏电', '', ?, '2026-11-24 01:00:00', '2026-11-24 01:00:00')",
                danger.residentId(),
                danger.id());
        for (WorkOrder[] pair :
                new WorkOrder[][] {{far, here}, {here, here}, {done, here}, {here, done}, {danger, here}})
            assertThatThrownBy(() -> merging.merge(ENGINEERING_SUPERVISOR, pair[0].number(), pair[1].number()))
                    .as(pair[0].place())
                    .isInstanceOf(ImpossibleWish.class);
        assertThat(orders.find(danger.number()).orElseThrow().state()).isEqualTo(WorkOrderState.OPEN);
    }

    @Test
    @DisplayName("engineers do not merge; orders of other communities are not found")
    void others() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder there = neighbours.reports("3-1-101", "water-leak");
        assertThat(merging.merge(CHEN, there.number(), here.number())).isInstanceOf(Refused.class);
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2 WHERE id = ?", here.id());
        assertThat(merging.merge(CLERK, there.number(), here.number())).isEqualTo(new Refused(Refusal.NOT_FOUND, null));
    }

    @Test
    @DisplayName("each into the other at the same moment: one is over, the other is not")
    void crosswise() {
        WorkOrder here = neighbours.reports("3-2-501", "water-leak");
        WorkOrder there = neighbours.reports("3-1-101", "water-leak");
        neighbours.<Object>atOnce(() -> attempt(here, there), () -> attempt(there, here));
        assertThat(List.of(here, there))
                .extracting(order -> orders.find(order.number()).orElseThrow().state())
                .containsExactlyInAnyOrder(WorkOrderState.OPEN, WorkOrderState.MERGED);
    }

    private Object attempt(WorkOrder order, WorkOrder into) {
        try {
            Outcome outcome = merging.merge(CLERK, order.number(), into.number());
            return outcome;
        } catch (ImpossibleWish late) {
            return late;
        }
    }
}
