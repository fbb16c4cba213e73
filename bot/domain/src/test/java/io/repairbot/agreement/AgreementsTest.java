package io.repairbot.agreement;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.amendment.Amendments;
import io.repairbot.amendment.NewTime;
import io.repairbot.assignment.Dispatch;
import io.repairbot.charge.Amount;
import io.repairbot.charge.Charges;
import io.repairbot.handback.Handbacks;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("What the resident must agree to")
class AgreementsTest {
    private static final String ZHAO = "zhao.gong";

    @Autowired
    Agreements agreements;

    @Autowired
    Amendments amendments;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Handbacks handbacks;

    @Autowired
    Charges charges;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "D7 who takes a paid order with an appointment is asked to confirm it; confirmed, the resident hears it")
    void confirm() {
        WorkOrder order = paidAndAccepted();
        assertThat(story.told(ZHAO)).containsExactly("offer", "appointment");
        assertThat(story.residentTold(order)).containsExactly("order-accepted-paid");
        WorkOrder confirmed = done(agreements.confirmVisit(ZHAO, order.number()));
        assertThat(story.told(ZHAO)).endsWith("accepted");
        assertThat(story.residentTold(order)).endsWith("visit-confirmed");
        for (int i = 0; i < 3; i++)
            assertThat(agreements.confirmVisit(ZHAO, order.number())).isEqualTo(new Repeated(confirmed));
        assertThat(story.residentTold(order))
                .filteredOn("visit-confirmed"::equals)
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "D7 suspended before the visit is confirmed, it still asks for that when it goes on; confirmed, it does not")
    void unconfirmedAndSuspended() {
        WorkOrder order = paidAndAccepted();
        suspendAndResume(order);
        assertThat(story.told(ZHAO)).endsWith("suspended", "appointment");
        done(agreements.confirmVisit(ZHAO, order.number()));
        suspendAndResume(order);
        assertThat(story.told(ZHAO)).endsWith("suspended", "accepted");
    }

    private void suspendAndResume(WorkOrder order) {
        done(suspensions.suspend(
                ZHAO, order.number(), Cause.WAITING_PARTS, clock.instant().plus(Duration.ofHours(2)), ""));
        done(suspensions.resume(ZHAO, order.number()));
    }

    @Test
    @DisplayName("A free order's appointment is nobody's to confirm")
    void free() {
        WorkOrder order = story.accepted();
        assertThat(story.told(CHEN)).endsWith("accepted");
        assertThat(agreements.confirmVisit(CHEN, order.number())).isEqualTo(new Refused(Refusal.NOT_PAID, order));
        assertThat(agreements.moveVisit(CHEN, order.number(), tomorrow(3)))
                .isEqualTo(new Refused(Refusal.NOT_PAID, order));
    }

    @Test
    @DisplayName(
            "D7 another time is only asked for; it is the appointment when the resident agrees, and then confirmed")
    void move() {
        WorkOrder order = paidAndAccepted();
        done(agreements.moveVisit(ZHAO, order.number(), tomorrow(3)));
        assertThat(orders.find(order.number()).orElseThrow().appointment()).isEqualTo("明天上午");
        assertThat(story.fact("visit-move", "proposed")).isEqualTo("11月25日（周三）15:00");
        assertThat(agreements.moveVisit(ZHAO, order.number(), tomorrow(3))).isEqualTo(new Repeated(order));
        WorkOrder moved = done(agreements.agree(order.residentId(), order.number(), proposal()));
        assertThat(moved.appointment()).isEqualTo("11月25日（周三）15:00");
        assertThat(story.told(ZHAO)).endsWith("accepted", "visit-agreed");
        assertThat(agreements.confirmVisit(ZHAO, order.number())).isEqualTo(new Repeated(moved));
        assertThat(agreements.agree(order.residentId(), order.number(), proposal()))
                .isEqualTo(new Repeated(moved));
    }

    @Test
    @DisplayName(
            "D7 the resident wants another time: nothing is moved, the engineer hears it; a time of his own is to be confirmed anew")
    void refuse() {
        WorkOrder order = paidAndAccepted();
        done(agreements.moveVisit(ZHAO, order.number(), tomorrow(3)));
        done(agreements.refuse(order.residentId(), order.number(), proposal()));
        assertThat(story.told(ZHAO)).endsWith("visit-refused");
        assertThat(orders.find(order.number()).orElseThrow().appointment()).isEqualTo("明天上午");
        assertThat(agreements.agree(order.residentId(), order.number(), proposal()))
                .isEqualTo(new Refused(Refusal.ALREADY_ANSWERED, order));
        done(agreements.confirmVisit(ZHAO, order.number()));
        done(amendments.reschedule(order.residentId(), order.number(), tomorrow(5)));
        assertThat(story.told(ZHAO)).endsWith("appointment", "rescheduled");
    }

    @Test
    @DisplayName("D7 given back, the next engineer must confirm himself; what was asked before is too late")
    void nextEngineer() {
        WorkOrder order = paidAndAccepted();
        done(agreements.moveVisit(ZHAO, order.number(), tomorrow(3)));
        WorkOrder open = done(handbacks.giveBack(ZHAO, order.number(), "约定时间去不了", null));
        assertThat(agreements.agree(order.residentId(), order.number(), proposal()))
                .isEqualTo(new Refused(Refusal.ALREADY_ANSWERED, open));
        assertThat(story.count("work_order WHERE visit_confirmed_at IS NOT NULL"))
                .isZero();
    }

    @Test
    @DisplayName("D7 a time that is past, or weeks away, is refused with a sentence")
    void outOfBounds() {
        WorkOrder order = paidAndAccepted();
        NewTime past = new NewTime(clock.instant().minusSeconds(1), null, "刚才");
        assertThatThrownBy(() -> agreements.moveVisit(ZHAO, order.number(), past))
                .isInstanceOf(ImpossibleWish.class)
                .hasMessageContaining("晚于现在");
        NewTime far = new NewTime(clock.instant().plus(Duration.ofDays(15)), null, "以后");
        assertThatThrownBy(() -> agreements.moveVisit(ZHAO, order.number(), far))
                .hasMessageContaining("14天以内");
        assertThat(story.count("proposal")).isZero();
    }

    @Test
    @DisplayName("需报价: the resident agrees by a tap; then the order is paid, and that much at most")
    void quote() {
        WorkOrder order = story.arrived();
        done(agreements.quote(CHEN, order.number(), Amount.ofYuan(120)));
        assertThat(agreements.quote(CHEN, order.number(), Amount.ofYuan(120))).isEqualTo(new Repeated(order));
        assertThat(story.residentTold(order)).endsWith("quote");
        WorkOrder agreed = done(agreements.agree(order.residentId(), order.number(), proposal()));
        assertThat(agreed.agreedFee()).isEqualTo("报价120元");
        assertThat(story.told(CHEN)).endsWith("arrived", "quote-agreed");
        assertThat(charges.isOwed(agreed)).isTrue();
        assertThat(charges.charge(CHEN, order.number(), Amount.ofYuan(121)).beyondAgreed())
                .isTrue();
    }

    @Test
    @DisplayName("需报价: the resident does not agree: nothing is changed, engineer and supervisor hear it")
    void quoteRefused() {
        WorkOrder order = story.arrived();
        done(agreements.quote(CHEN, order.number(), Amount.ofYuan(120)));
        done(agreements.refuse(order.residentId(), order.number(), proposal()));
        assertThat(orders.find(order.number())).contains(order);
        assertThat(story.told(CHEN)).endsWith("arrived", "quote-refused");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("quote-refused");
    }

    @Test
    @DisplayName(
            "Somebody else's question is not found; a newer quote takes the older one's place; 0元 and too much are refused")
    void strangers() {
        WorkOrder order = story.arrived();
        done(agreements.quote(CHEN, order.number(), Amount.ofYuan(120)));
        long first = proposal();
        assertThat(agreements.agree(order.residentId() + 1, order.number(), first))
                .isEqualTo(new Refused(Refusal.NOT_FOUND, null));
        assertThat(agreements.agree(order.residentId(), order.number(), first + 1000))
                .isEqualTo(new Refused(Refusal.NOTHING_ASKED, order));
        done(agreements.quote(CHEN, order.number(), Amount.ofYuan(100)));
        assertThat(agreements.agree(order.residentId(), order.number(), first))
                .isEqualTo(new Refused(Refusal.ALREADY_ANSWERED, order));
        for (int yuan : new int[] {0, 20001})
            assertThatThrownBy(() -> agreements.quote(CHEN, order.number(), Amount.ofYuan(yuan)))
                    .isInstanceOf(ImpossibleWish.class);
    }

    private WorkOrder paidAndAccepted() {
        NewWorkOrder r = story.report("air-conditioner");
        Instant start = clock.instant().plus(Duration.ofHours(24));
        WorkOrder order = orders.open(new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
                r.service(),
                false,
                "空调不制冷",
                start,
                null,
                "明天上午",
                null,
                r.sourceKey(),
                "上门检测50元起"));
        return done(dispatch.accept(ZHAO, order.number()));
    }

    /** 9:00 was the beginning. */
    private NewTime tomorrow(int hourAfterNoon) {
        Instant start = clock.instant().plus(Duration.ofHours(24 + 3 + hourAfterNoon));
        return new NewTime(start, null, "11月25日（周三）" + (12 + hourAfterNoon) + ":00");
    }

    private long proposal() {
        Long id = jdbc.queryForObject("SELECT MAX(id) FROM proposal", Long.class);
        return id == null ? 0 : id;
    }
}
