package io.repairbot.briefing;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("What people are told about an order")
class OrderFactsTest {
    @Autowired
    OrderFacts facts;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    SupervisorCardMapper cards;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Test
    @DisplayName("are strings, empty where there is nothing to say, by the community's wall clock")
    void whole() {
        clock.moveTo("2026-11-24T17:59");
        Map<String, Object> whole = facts.of(story.opened(), Map.of());
        assertThat(whole).containsOnlyKeys(OrderFacts.NAMES);
        assertThat(whole)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("number", "YG20261124-001"),
                        Map.entry("round", "1"),
                        Map.entry("service", "漏水渗水"),
                        Map.entry("trade", "水电"),
                        Map.entry("place", "3栋2单元501厨房"),
                        Map.entry("content", "水管漏水"),
                        Map.entry("appointment", "尽快"),
                        Map.entry("extra", ""),
                        Map.entry("fee", ""),
                        Map.entry("charged", ""),
                        Map.entry("urgent", ""),
                        Map.entry("engineer", ""),
                        Map.entry("returnBy", "11月25日12:00前"),
                        Map.entry("openedAt", "11月24日 17:59"),
                        Map.entry("repeat", ""),
                        Map.entry("earlier", ""),
                        Map.entry("incident", ""),
                        Map.entry("materials", ""),
                        Map.entry("community", "阳光花园"),
                        Map.entry("result", ""),
                        Map.entry("reason", ""),
                        Map.entry("state", "待接单"),
                        Map.entry("urged", ""),
                        Map.entry("arrival", "")));
    }

    @Test
    @DisplayName("a time of the same day is 今天")
    void today() {
        WorkOrder order = story.opened();
        assertThat(facts.until(order, at("2026-11-24T20:00"))).isEqualTo("今天（11月24日）20:00前");
        assertThat(facts.until(order, at("2026-11-25T00:00"))).isEqualTo("11月25日00:00前");
    }

    @Test
    @DisplayName("words added before anybody accepts go onto the offered cards")
    void addedToOffer() {
        WorkOrder order = story.opened();
        done(orders.addWords(order.residentId(), order.number(), "带梯子"));
        assertThat(story.told(CHEN)).containsExactly("offer", "offer");
        assertThat(story.fact("offer", "extra")).isEqualTo("带梯子");
    }

    @Test
    @DisplayName("S5b 上报 of an urgent order is told to the manager too; a better reason repaints the cards")
    void urgent() {
        WorkOrder order = orders.open(urgentReport());
        done(dispatch.accept(CHEN, order.number()));
        done(orders.escalate(CHEN, order.number(), ""));
        done(orders.escalate(CHEN, order.number(), "总阀关不上"));
        assertThat(story.told(MANAGER)).containsExactly("escalated", "escalated");
        assertThat(story.fact("escalated", "urgent")).isEqualTo("急");
        assertThat(story.fact("escalated", "reason")).isEqualTo("总阀关不上");
        SupervisorCard card = cards.unsettled(order.id()).get(0);
        assertThat(card)
                .isEqualTo(new SupervisorCard(
                        card.id(),
                        order.id(),
                        1,
                        "escalated",
                        ENGINEERING_SUPERVISOR,
                        order.number() + "_r1_escalated_zhou-zhuguan",
                        SupervisorCard.State.OPEN));
    }

    private NewWorkOrder urgentReport() {
        NewWorkOrder r = story.report("pipe-burst");
        return new NewWorkOrder(
                1,
                r.residentId(),
                null,
                r.place(),
                r.service(),
                true,
                r.content(),
                null,
                null,
                "尽快",
                null,
                r.sourceKey());
    }
}
