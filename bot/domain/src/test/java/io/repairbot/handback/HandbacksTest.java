package io.repairbot.handback;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("退单")
class HandbacksTest {
    @Autowired
    Handbacks handbacks;

    @Autowired
    Dispatch dispatch;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Test
    @DisplayName(
            "W2 W3a given back: others are asked at once, he is not, and he stays the first responsible one; the resident hears it")
    void giveBack() {
        WorkOrder order = story.arrived();
        WorkOrder open = done(handbacks.giveBack(CHEN, order.number(), "临时有事去不了", null));
        assertThat(open.state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(open.engineer()).isNull();
        assertThat(open.firstResponsible()).isEqualTo(CHEN);
        assertThat(story.told(CHEN)).endsWith("handed-back");
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.residentTold(order)).endsWith("order-handed-back");
        assertThat(dispatch.accept(CHEN, order.number())).isEqualTo(new Refused(Refusal.NOT_OFFERED, open));
        assertThat(done(dispatch.accept(LI, order.number())).engineer()).isEqualTo(LI);
        assertThat(story.count("timeline_entry WHERE event = 'HANDED_BACK' AND detail = '临时有事去不了'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("W1 who lost the race is asked again, on a new card, when the winner gives it back")
    void again() {
        story.onDuty(LI);
        WorkOrder order = story.accepted();
        assertThat(story.told(LI)).containsExactly("offer", "offer-taken");
        done(handbacks.giveBack(CHEN, order.number(), "临时有事去不了", null));
        assertThat(story.told(LI)).containsExactly("offer", "offer-taken", "offer");
        assertThat(story.count("notice WHERE recipient = 'staff:li.gong' AND facts LIKE '%anew%'"))
                .isEqualTo(1);
        assertThat(done(dispatch.accept(LI, order.number())).engineer()).isEqualTo(LI);
    }

    @Test
    @DisplayName("Four deliveries of one 退单: the order is given back once")
    void fourTimes() {
        WorkOrder order = story.accepted();
        WorkOrder open = done(handbacks.giveBack(CHEN, order.number(), "临时有事去不了", null));
        int notices = story.notices();
        for (int i = 0; i < 3; i++)
            assertThat(handbacks.giveBack(CHEN, order.number(), "临时有事去不了", null))
                    .isEqualTo(new Refused(Refusal.NOT_ACCEPTED, open));
        assertThat(story.notices()).isEqualTo(notices);
    }

    @Test
    @DisplayName(
            "非本工种: the engineers of the right trade are asked; an unknown trade and the order's own change nothing")
    void trade() {
        WorkOrder order = story.accepted();
        for (String trade : new String[] {"alchemy", order.trade()})
            assertThat(handbacks.giveBack(CHEN, order.number(), "非本工种", trade))
                    .isEqualTo(new Refused(Refusal.UNKNOWN_TRADE, order));
        WorkOrder open = done(handbacks.giveBack(CHEN, order.number(), "非本工种", "appliances"));
        assertThat(open.trade()).isEqualTo("appliances");
        assertThat(story.told("zhao.gong")).containsExactly("offer");
        assertThat(story.fact("handed-back", "reason")).isEqualTo("非本工种，转空调、家电");
    }

    @Test
    @DisplayName("无人在家: the resident is asked for a time, the order stays; asked once until he came again")
    void nobodyHome() {
        WorkOrder order = story.arrived();
        WorkOrder his = done(handbacks.nobodyHome(CHEN, order.number()));
        assertThat(his.state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(his.engineer()).isEqualTo(CHEN);
        assertThat(story.told(CHEN)).endsWith("accepted");
        for (int i = 0; i < 3; i++)
            assertThat(handbacks.nobodyHome(CHEN, order.number())).isEqualTo(new Repeated(his));
        assertThat(story.residentTold(order)).filteredOn("nobody-home"::equals).hasSize(1);
        done(orders.arrive(CHEN, order.number()));
        done(handbacks.nobodyHome(CHEN, order.number()));
        assertThat(story.residentTold(order)).filteredOn("nobody-home"::equals).hasSize(2);
    }

    @Test
    @DisplayName("超范围: the supervisor's card gives it to another trade; until then it stays with the engineer")
    void supervisor() {
        WorkOrder order = story.accepted();
        done(handbacks.askSupervisor(CHEN, order.number(), "超范围"));
        assertThat(handbacks.askSupervisor(CHEN, order.number(), "超范围")).isEqualTo(new Repeated(order));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("out-of-scope");
        assertThat(orders.find(order.number())).contains(order);
        assertThat(handbacks.retrade(CHEN, order.number(), "appliances"))
                .isEqualTo(new Refused(Refusal.NOT_SUPERVISOR, order));
        done(handbacks.retrade(ENGINEERING_SUPERVISOR, order.number(), "appliances"));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("out-of-scope", "settled");
        assertThat(story.told(CHEN)).endsWith("handed-back");
        assertThat(story.told("zhao.gong")).containsExactly("offer");
    }

    @Test
    @DisplayName("超范围: closed by the supervisor with a reason")
    void closed() {
        WorkOrder order = story.accepted();
        done(handbacks.askSupervisor(CHEN, order.number(), "超范围"));
        WorkOrder closed = done(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, order.number(), "请找燃气公司"));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("settled");
        assertThat(handbacks.retrade(ENGINEERING_SUPERVISOR, order.number(), "appliances"))
                .isEqualTo(new Refused(Refusal.ALREADY_CLOSED, closed));
    }

    @Test
    @DisplayName("Only who has the order can give it back, and not after it is done")
    void refused() {
        WorkOrder order = story.arrived();
        assertThat(handbacks.giveBack(LI, order.number(), "非本工种", null))
                .isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        WorkOrder completed = done(orders.complete(CHEN, order.number(), "换了角阀"));
        assertThat(handbacks.giveBack(CHEN, order.number(), "非本工种", null))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED, completed));
        assertThat(handbacks.nobodyHome(CHEN, order.number()))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED, completed));
    }
}
