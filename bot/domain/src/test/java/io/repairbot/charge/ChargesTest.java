package io.repairbot.charge;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.charge.Charges.Charged;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("D7 the final fee")
class ChargesTest {
    private static final String ZHAO = "zhao.gong";

    @Autowired
    Charges charges;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Story story;

    @Test
    @DisplayName("D7 a paid order is not completed without its fee; then the resident and the timeline tell it")
    void told() {
        WorkOrder order = arrived();
        assertThat(orders.complete(ZHAO, order.number(), "加氟")).isEqualTo(new Refused(Refusal.FEE_MISSING, order));
        Charged charged = charges.charge(ZHAO, order.number(), Amount.ofYuan(80));
        assertThat(charged.beyondAgreed()).isFalse();
        done(orders.complete(ZHAO, order.number(), "加氟"));
        assertThat(story.residentTold(order)).endsWith("work-done-paid");
        assertThat(story.fact("work-done-paid", "charged")).isEqualTo("80元");
        assertThat(story.count("timeline_entry WHERE event = 'CHARGED' AND actor = 'zhao.gong' AND detail = '80元'"))
                .isEqualTo(1);
        assertThat(story.count("work_order WHERE charged = 8000")).isEqualTo(1);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("D7 more than was agreed: kept, and the supervisor has a card; corrected: the card is settled")
    void beyond() {
        WorkOrder order = arrived();
        assertThat(charges.charge(ZHAO, order.number(), Amount.ofYuan(801)).beyondAgreed())
                .isTrue();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("fee-beyond");
        assertThat(story.fact("fee-beyond", "charged")).isEqualTo("801元（超出约定）");
        assertThat(charges.charge(ZHAO, order.number(), Amount.ofYuan(800)).beyondAgreed())
                .isFalse();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("fee-beyond", "settled");
    }

    @Test
    @DisplayName("A free order has no fee, and is completed without being asked for one")
    void free() {
        WorkOrder order = story.arrived();
        assertThat(charges.isOwed(order)).isFalse();
        assertThat(charges.charge(CHEN, order.number(), Amount.ofYuan(80)).outcome())
                .isEqualTo(new Refused(Refusal.NOT_PAID, order));
        assertThat(done(orders.complete(CHEN, order.number(), "好了")).number()).isEqualTo(order.number());
        assertThat(story.residentTold(order)).endsWith("work-done");
    }

    @Test
    @DisplayName("The same amount four times is one; nobody else's order, and nothing beyond the rules' limit")
    void refused() {
        WorkOrder order = arrived();
        WorkOrder after =
                done(charges.charge(ZHAO, order.number(), Amount.ofYuan(80)).outcome());
        for (int i = 0; i < 3; i++)
            assertThat(charges.charge(ZHAO, order.number(), Amount.ofYuan(80)).outcome())
                    .isEqualTo(new Repeated(after));
        assertThat(charges.charge(CHEN, order.number(), Amount.ofYuan(80)).outcome())
                .isEqualTo(new Refused(Refusal.NOT_YOURS, after));
        assertThatThrownBy(() -> charges.charge(ZHAO, order.number(), Amount.ofYuan(20001)))
                .isInstanceOf(ImpossibleWish.class)
                .hasMessage("单笔费用不能超过20000元，请核对后重新回复金额。");
        assertThat(story.count("timeline_entry WHERE event = 'CHARGED'")).isEqualTo(1);
    }

    private WorkOrder arrived() {
        WorkOrder order = orders.open(paid());
        done(dispatch.accept(ZHAO, order.number()));
        return done(orders.arrive(ZHAO, order.number()));
    }

    private NewWorkOrder paid() {
        NewWorkOrder r = story.report("air-conditioner");
        return new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
                r.service(),
                false,
                "空调不制冷",
                null,
                null,
                "尽快",
                null,
                r.sourceKey(),
                "上门检测50元起，加氟、配件另计");
    }
}
