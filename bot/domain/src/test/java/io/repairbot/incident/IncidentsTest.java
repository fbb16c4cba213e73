package io.repairbot.incident;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Neighbours;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.incident.Incidents.Opening;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("Area incidents")
class IncidentsTest {
    private static final String WATER = "no-water";

    @Autowired
    Incidents incidents;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "the third home makes one: the first order is everybody's, the second is merged, the third has none of its own")
    void third() {
        WorkOrder first = reports("3-1-101").order();
        WorkOrder second = reports("3-2-501").order();
        Opening third = reports("3-3-901");
        assertThat(third.order().number()).isEqualTo(first.number());
        assertThat(third.joined().name()).isEqualTo("3栋停水");
        assertThat(now(second).state()).isEqualTo(WorkOrderState.MERGED);
        assertThat(now(second).closingReason()).isEqualTo("并入工单" + first.number());
        assertThat(story.count("work_order")).isEqualTo(2);
        assertThat(story.count("area_incident")).isEqualTo(1);
    }

    @Test
    @DisplayName("two homes are none, nor three reports of one home")
    void tooFew() {
        reports("3-1-101");
        reports("3-2-501");
        assertThat(reports("3-2-501").joined()).isNull();
        assertThat(incidents
                        .open(neighbours.report("3-2-501", "wm_wife", WATER))
                        .joined())
                .isNull();
        assertThat(story.count("area_incident")).isZero();
    }

    @Test
    @DisplayName("exactly thirty minutes are together, a millisecond more is not")
    void window() {
        reports("3-1-101");
        reports("4-1-101");
        clock.pass(Duration.ofMinutes(15));
        reports("3-2-501");
        reports("4-2-501");
        clock.pass(Duration.ofMinutes(15));
        assertThat(reports("3-3-901").joined()).isNotNull();
        clock.pass(Duration.ofMillis(1));
        assertThat(reports("4-3-901").joined()).isNull();
    }

    @Test
    @DisplayName("other buildings, other outages, and what is no outage do not count together")
    void others() {
        reports("3-1-101");
        reports("3-2-501");
        assertThat(reports("4-1-101").joined()).isNull();
        assertThat(incidents
                        .open(neighbours.report("3-3-901", "wm_a", "no-power"))
                        .joined())
                .isNull();
        assertThat(incidents
                        .open(neighbours.report("3-3-902", "wm_b", "water-pressure"))
                        .joined())
                .isNull();
        assertThat(story.count("area_incident")).isZero();
    }

    @Test
    @DisplayName("the merged order leaves no card that can be tapped and no clock that runs")
    void noOrphans() {
        WorkOrder first = reports("3-1-101").order();
        WorkOrder second = reports("3-2-501").order();
        reports("3-3-901");
        assertThat(story.count("dispatch_offer WHERE state = 'OFFERED' AND order_id = " + second.id()))
                .isZero();
        assertThat(story.count("deadline WHERE state = 'PENDING' AND order_id = " + second.id()))
                .isZero();
        assertThat(story.count("supervisor_card WHERE state <> 'SETTLED' AND order_id = " + second.id()))
                .isZero();
        assertThat(story.fact("offer-withdrawn", "state")).isEqualTo("并入工单" + first.number());
        assertThat(dispatch.accept(CHEN, second.number())).isEqualTo(new Refused(Refusal.ALREADY_MERGED, now(second)));
        assertThat(dispatch.accept(CHEN, first.number())).isInstanceOf(io.repairbot.workorder.Outcome.Done.class);
    }

    @Test
    @DisplayName(
            "the order whose engineer is furthest becomes the incident's; the engineer of another is told not to go")
    void taken() {
        WorkOrder first = reports("3-1-101").order();
        WorkOrder second = reports("3-2-501").order();
        done(dispatch.accept(CHEN, first.number()));
        done(dispatch.accept(CHEN, second.number()));
        done(orders.arrive(CHEN, second.number()));
        assertThat(reports("3-3-901").order().number()).isEqualTo(second.number());
        assertThat(now(first).state()).isEqualTo(WorkOrderState.MERGED);
        assertThat(story.told(CHEN)).containsSequence("merged", "order-merged");
        assertThat(story.fact("order-merged", "order")).isEqualTo(second.number());
    }

    @Test
    @DisplayName("the supervisor has one card with the count, the engineers' cards show it")
    void told() {
        three();
        assertThat(story.fact("incident", "incident")).isEqualTo("3栋停水，3户报修");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).contains("incident");
        assertThat(story.fact("offer", "incident")).isEqualTo("3栋停水，3户报修");
        reports("3-3-902");
        assertThat(story.count("notice WHERE template = 'incident'")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "everybody hears of it and how it goes on, in his own words; the first one is asked whether he is content")
    void progress() {
        WorkOrder order = three();
        done(dispatch.accept(CHEN, order.number()));
        done(orders.arrive(CHEN, order.number()));
        done(orders.complete(CHEN, order.number(), "总阀已修复"));
        assertThat(story.residentTold(order))
                .containsExactly("incident-formed", "order-accepted", "engineer-arrived", "work-done");
        assertThat(heard("wm_3-2-501"))
                .containsExactly("incident-joined", "shared-accepted", "shared-arrived", "shared-done");
        assertThat(heard("wm_3-3-901")).containsExactly("shared-accepted", "shared-arrived", "shared-done");
        assertThat(story.fact("shared-done", "result")).isEqualTo("总阀已修复");
    }

    @Test
    @DisplayName("F3 nobody learns the home or the words of another")
    void discreet() {
        WorkOrder order = three();
        done(dispatch.accept(CHEN, order.number()));
        List<String> told = jdbc.queryForList(
                "SELECT facts FROM notice WHERE recipient IN (SELECT CONCAT('resident:', id) FROM resident WHERE customer_id <> 'wm_3-1-101')",
                String.class);
        assertThat(told).isNotEmpty().noneMatch(facts -> facts.contains("1单元101"));
    }

    @Test
    @DisplayName("a later home waits for the same order, once; after it is done a report is an order again")
    void later() {
        WorkOrder order = three();
        clock.pass(Duration.ofHours(2));
        assertThat(reports("3-3-902").order().number()).isEqualTo(order.number());
        reports("3-3-902");
        assertThat(story.count("order_sharer WHERE order_id = " + order.id())).isEqualTo(3);
        done(dispatch.accept(CHEN, order.number()));
        done(orders.arrive(CHEN, order.number()));
        done(orders.complete(CHEN, order.number(), "总阀已修复"));
        assertThat(reports("3-1-102").joined()).isNull();
    }

    @Test
    @DisplayName("the incident is found for its building and outage only, while it is worked on")
    void at() {
        WorkOrder order = three();
        assertThat(incidents.at(1, null, "3栋大堂", WATER).orElseThrow().name()).isEqualTo("3栋停水");
        assertThat(incidents.at(1, null, "4栋大堂", WATER)).isEmpty();
        assertThat(incidents.at(1, null, "3栋大堂", "no-power")).isEmpty();
        assertThat(incidents.at(1, null, "3栋大堂", "water-leak")).isEmpty();
        done(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, order.number(), "市政停水，今晚恢复"));
        assertThat(incidents.at(1, null, "3栋大堂", WATER)).isEmpty();
        assertThat(heard("wm_3-3-901")).endsWith("shared-closed");
    }

    @Test
    @DisplayName("he taps to wait for it; a number that is no incident is refused")
    void join() {
        WorkOrder order = three();
        long anna = neighbours.report("3-3-902", "wm_anna", WATER).residentId();
        assertThat(incidents.join(anna, null, order.number(), "没水")).isTrue();
        assertThat(incidents.join(anna, null, "YG20261124-999", "没水")).isFalse();
        assertThat(heard("wm_anna")).isEmpty();
        done(dispatch.accept(CHEN, order.number()));
        assertThat(story.fact("shared-accepted", "words")).isEqualTo("没水");
    }

    @Test
    @DisplayName("when the first one takes his order back it is the next one's, and goes on")
    void handedOver() {
        WorkOrder order = three();
        done(orders.cancel(order.residentId(), order.number(), "来水了"));
        WorkOrder theirs = now(order);
        assertThat(theirs.state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(theirs.place()).isEqualTo("3栋2单元501");
        assertThat(story.residentTold(order)).endsWith("shared-left");
        assertThat(story.residentTold(theirs)).containsExactly("incident-joined");
        assertThat(story.count("order_sharer")).isEqualTo(1);
    }

    @Test
    @DisplayName("when nobody is left it is cancelled; later reports make a new one")
    void over() {
        WorkOrder order = three();
        for (int left = 3; left > 0; left--) done(orders.cancel(now(order).residentId(), order.number(), "来水了"));
        assertThat(now(order).state()).isEqualTo(WorkOrderState.CANCELLED);
        WorkOrder again = three();
        assertThat(again.number()).isNotEqualTo(order.number());
        assertThat(story.count("area_incident")).isEqualTo(2);
    }

    @Test
    @DisplayName("who says that his is none of it has his own order, which makes none either")
    void apart() {
        WorkOrder order = three();
        WorkOrder own = incidents.openApart(neighbours.report("3-3-902", "wm_anna", WATER));
        assertThat(own.number()).isNotEqualTo(order.number());
        assertThat(own.state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(story.count("report_trace WHERE outage = 1 AND order_id = " + own.id()))
                .isZero();
    }

    @Test
    @DisplayName("the lift of a building, told as a public place by residents without a known home")
    void lift() {
        for (String who : List.of("wm_a", "wm_b")) incidents.open(neighbours.publicReport("3栋电梯", who, "lift"));
        Opening third = incidents.open(neighbours.publicReport("3栋电梯", "wm_c", "lift"));
        assertThat(third.joined().name()).isEqualTo("3栋电梯故障");
    }

    @Test
    @DisplayName("S5b a danger to people is never merged, nor does it count")
    void danger() {
        WorkOrder dangerous = reports("3-1-101").order();
        jdbc.update(
                "INSERT INTO emergency (community_id, resident_id, dangers, place, order_id, raised_at, heard_at)"
                        + " VALUES (1, ?, '漏电、打火', '', ?, NOW(3), NOW(3))",
                dangerous.residentId(),
                dangerous.id());
        reports("3-2-501");
        assertThat(reports("3-3-901").joined()).isNull();
        assertThat(reports("3-3-902").joined()).isNotNull();
        assertThat(now(dangerous).state()).isEqualTo(WorkOrderState.OPEN);
    }

    @Test
    @DisplayName("the home of a merged order has no open order, and waits for the incident's")
    void mergedHome() {
        WorkOrder order = three();
        long home = neighbours.report("3-2-501", "wm_3-2-501", WATER).homeId();
        assertThat(orders.openAt(home)).isEmpty();
        assertThat(reports("3-2-501").order().number()).isEqualTo(order.number());
        assertThat(story.count("order_sharer")).isEqualTo(2);
    }

    @Test
    @DisplayName("two third homes at once make one incident and no further order")
    void atOnce() {
        reports("3-1-101");
        reports("3-2-501");
        List<Opening> thirds = neighbours.atOnce(() -> reports("3-3-901"), () -> reports("3-3-902"));
        assertThat(thirds).allMatch(opening -> opening.joined() != null);
        assertThat(story.count("area_incident")).isEqualTo(1);
        assertThat(story.count("work_order")).isEqualTo(2);
        assertThat(story.count("work_order WHERE state = 'OPEN'")).isEqualTo(1);
        assertThat(story.fact("incident", "incident")).isEqualTo("3栋停水，3户报修");
    }

    @Test
    @DisplayName("five homes at once: one order is left, and everybody has it or waits for it")
    void stampede() {
        neighbours.atOnce(
                () -> reports("3-1-101"),
                () -> reports("3-1-102"),
                () -> reports("3-2-501"),
                () -> reports("3-3-901"),
                () -> reports("3-3-902"));
        assertThat(story.count("work_order WHERE state = 'OPEN'")).isEqualTo(1);
        assertThat(story.count("order_sharer")).isEqualTo(4);
    }

    private WorkOrder three() {
        WorkOrder first = reports("3-1-101").order();
        reports("3-2-501");
        reports("3-3-901");
        return now(first);
    }

    private Opening reports(String home) {
        return incidents.open(neighbours.report(home, "wm_" + home, WATER));
    }

    private WorkOrder now(WorkOrder order) {
        return orders.find(order.number()).orElseThrow();
    }

    private List<String> heard(String customer) {
        return jdbc.queryForList(
                "SELECT n.template FROM notice n JOIN resident r ON n.recipient = CONCAT('resident:', r.id)"
                        + " WHERE r.customer_id = ? ORDER BY n.seq",
                String.class,
                customer);
    }
}
