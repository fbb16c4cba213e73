package io.repairbot.colleague;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.colleague.Colleagues.Kind;
import io.repairbot.handback.Handbacks;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("转单 and 请求支援")
class ColleaguesTest {
    @Autowired
    Colleagues colleagues;

    @Autowired
    Handbacks handbacks;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Test
    @DisplayName(
            "W3a 转单: the colleague agrees, has the order and its card; the first responsible engineer stays, the old card is settled")
    void transfer() {
        WorkOrder order = story.arrived();
        done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
        assertThat(story.told(LI)).containsExactly("transfer");
        assertThat(orders.find(order.number())).contains(order);
        WorkOrder his = done(colleagues.agree(LI, order.number()));
        assertThat(his.engineer()).isEqualTo(LI);
        assertThat(his.firstResponsible()).isEqualTo(CHEN);
        assertThat(his.state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(his.arrivedAt()).isNull();
        assertThat(story.told(CHEN)).endsWith("transferred", "transfer-agreed");
        assertThat(story.told(LI)).containsExactly("transfer", "accepted", "request-settled");
        assertThat(story.residentTold(order)).endsWith("order-transferred");
        assertThat(story.count("timeline_entry WHERE event = 'TRANSFERRED' AND detail = '陈工 → 李工'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("转单 refused: the order stays where it is, and the asker hears it")
    void transferRefused() {
        WorkOrder order = story.accepted();
        done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
        done(colleagues.disagree(LI, order.number()));
        assertThat(orders.find(order.number())).contains(order);
        assertThat(story.told(CHEN)).endsWith("transfer-refused");
        assertThat(colleagues.agree(LI, order.number())).isEqualTo(new Refused(Refusal.ALREADY_ANSWERED, order));
    }

    @Test
    @DisplayName("Four deliveries of each tap change nothing after the first")
    void again() {
        WorkOrder order = story.accepted();
        done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
        int asked = story.notices();
        for (int i = 0; i < 3; i++)
            assertThat(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI)).isEqualTo(new Repeated(order));
        assertThat(story.notices()).isEqualTo(asked);
        WorkOrder his = done(colleagues.agree(LI, order.number()));
        int agreed = story.notices();
        for (int i = 0; i < 3; i++)
            assertThat(colleagues.agree(LI, order.number())).isEqualTo(new Repeated(his));
        assertThat(story.notices()).isEqualTo(agreed);
        assertThat(orders.find(order.number())).contains(his);
    }

    @Test
    @DisplayName(
            "Nobody of another trade, oneself, a stranger or a supervisor can be asked, and who was not asked cannot agree")
    void nobodyElse() {
        WorkOrder order = story.accepted();
        for (String whom : new String[] {"wang.gong", CHEN, "nobody", "zhou.zhuguan"})
            assertThat(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), whom))
                    .isEqualTo(new Refused(Refusal.NO_COLLEAGUE, order));
        assertThat(colleagues.ask(Kind.SUPPORT, LI, order.number(), CHEN))
                .isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        assertThat(colleagues.agree(LI, order.number())).isEqualTo(new Refused(Refusal.NOT_OFFERED, order));
        assertThat(colleagues.whom(CHEN, order.number()))
                .extracting(StaffMember::userid)
                .containsExactly(LI);
        assertThat(story.count("colleague_request")).isZero();
    }

    @Test
    @DisplayName(
            "请求支援: the second engineer joins, sees the card, both are told; the order stays, and only its engineer completes it")
    void support() {
        WorkOrder order = story.arrived();
        done(colleagues.ask(Kind.SUPPORT, CHEN, order.number(), LI));
        done(colleagues.agree(LI, order.number()));
        assertThat(story.told(LI)).containsExactly("support", "supporting");
        assertThat(story.told(CHEN)).endsWith("support-agreed");
        assertThat(orders.complete(LI, order.number(), "好了")).isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        done(orders.complete(CHEN, order.number(), "换了角阀"));
        assertThat(story.told(LI)).endsWith("request-settled");
        assertThat(story.count("colleague_request WHERE state = 'ENDED'")).isEqualTo(1);
    }

    @Test
    @DisplayName("Fifty times the colleague agrees while the asker gives the order back: it always has one fate")
    void race() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                WorkOrder order = story.accepted();
                done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
                Future<Outcome> agrees = threads.submit(() -> colleagues.agree(LI, order.number()));
                Future<Outcome> leaves =
                        threads.submit(() -> handbacks.giveBack(CHEN, order.number(), "临时有事去不了", null));
                List<Outcome> outcomes = List.of(agrees.get(30, TimeUnit.SECONDS), leaves.get(30, TimeUnit.SECONDS));
                assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
                String engineer = orders.find(order.number()).orElseThrow().engineer();
                assertThat(engineer).isEqualTo(outcomes.get(0) instanceof Outcome.Done ? LI : null);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("An order that is over withdraws what was asked; who agrees then is told so")
    void over() {
        WorkOrder order = story.accepted();
        done(colleagues.ask(Kind.TRANSFER, CHEN, order.number(), LI));
        WorkOrder cancelled = done(orders.cancel(order.residentId(), order.number(), "好了"));
        assertThat(story.told(LI)).containsExactly("transfer", "request-settled");
        assertThat(colleagues.agree(LI, order.number())).isEqualTo(new Refused(Refusal.ALREADY_CANCELLED, cancelled));
        assertThat(colleagues.ask(Kind.SUPPORT, CHEN, order.number(), LI))
                .isEqualTo(new Refused(Refusal.ALREADY_CANCELLED, cancelled));
    }
}
