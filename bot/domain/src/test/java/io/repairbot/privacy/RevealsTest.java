package io.repairbot.privacy;

import static io.repairbot.Story.SERVICE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.privacy.Reveals.Answer;
import io.repairbot.privacy.Reveals.Look;
import io.repairbot.privacy.Reveals.Why;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("F3 A full number")
class RevealsTest {
    private static final String QIAN = "qian.qiantai";
    private static final String FENG = "feng.qiantai";

    @Autowired
    private Reveals reveals;

    @Autowired
    private Phones phones;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Story story;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private WorkOrder order;

    @BeforeEach
    void open() {
        order = story.opened();
        phones.keep(order.residentId(), "13812345678", "msg-phone");
    }

    @Test
    @DisplayName("is asked for with a reason; the supervisor has a card, without the number, and nothing is shown yet")
    void asked() {
        assertThat(ask(QIAN)).isEqualTo(new Answer.Waiting());
        assertThat(story.told(SERVICE_SUPERVISOR)).containsExactly("reveal");
        assertThat(story.fact("reveal", "reason")).isEqualTo("师傅找不到门");
        assertThat(story.fact("reveal", "askedBy")).isEqualTo("钱前台");
        assertThat(look(QIAN)).isInstanceOf(Look.Hidden.class);
    }

    @Test
    @DisplayName("asked for twice is one wish and one card")
    void once() {
        ask(QIAN);
        assertThat(ask(QIAN)).isEqualTo(new Answer.Waiting());
        assertThat(story.told(SERVICE_SUPERVISOR)).containsExactly("reveal");
    }

    @Test
    @DisplayName("is shown after the approval to him who asked, and every look is written down")
    void approved() {
        ask(QIAN);
        assertThat(reveals.approve(SERVICE_SUPERVISOR, wish())).isInstanceOf(Answer.Granted.class);
        assertThat(look(QIAN))
                .isInstanceOfSatisfying(
                        Look.Shown.class, shown -> assertThat(shown.number()).isEqualTo("13812345678"));
        look(QIAN);
        assertThat(story.count("phone_look WHERE userid = 'qian.qiantai' AND order_id = " + order.id()))
                .isEqualTo(2);
        assertThat(story.told(QIAN)).containsExactly("reveal-approved");
    }

    @Test
    @DisplayName("is not shown to others, nor for another order of the same resident")
    void onlyHim() {
        ask(QIAN);
        reveals.approve(SERVICE_SUPERVISOR, wish());
        assertThat(look(FENG)).isInstanceOf(Look.Hidden.class);
        assertThat(reveals.look(QIAN, story.opened().number())).isInstanceOf(Look.Hidden.class);
        assertThat(story.count("phone_look")).isZero();
    }

    @Test
    @DisplayName("is shown for 24 hours and not a moment longer")
    void oneDay() {
        ask(QIAN);
        reveals.approve(SERVICE_SUPERVISOR, wish());
        clock.pass(Duration.ofHours(24).minusMillis(1));
        assertThat(look(QIAN)).isInstanceOf(Look.Shown.class);
        clock.pass(Duration.ofMillis(1));
        assertThat(look(QIAN)).isInstanceOf(Look.Hidden.class);
        assertThat(reveals.standing(QIAN, order.number())).isEqualTo(new Answer.Refused(Why.NOT_ASKED));
    }

    @Test
    @DisplayName("is not shown after 不批准; a new reason may be given")
    void refused() {
        ask(QIAN);
        assertThat(reveals.refuse(SERVICE_SUPERVISOR, wish())).isEqualTo(new Answer.Denied());
        assertThat(look(QIAN)).isInstanceOf(Look.Hidden.class);
        assertThat(story.told(QIAN)).containsExactly("reveal-refused");
        assertThat(ask(QIAN)).isEqualTo(new Answer.Waiting());
    }

    @Test
    @DisplayName("is decided once: the second tap of the same is the same, another's comes too late")
    void decidedOnce() {
        ask(QIAN);
        reveals.refuse(SERVICE_SUPERVISOR, wish());
        assertThat(reveals.refuse(SERVICE_SUPERVISOR, wish())).isEqualTo(new Answer.Denied());
        assertThat(reveals.approve(Story.MANAGER, wish())).isEqualTo(new Answer.Refused(Why.ALREADY_DECIDED));
        assertThat(story.told(QIAN)).containsExactly("reveal-refused");
    }

    @Test
    @DisplayName("is not decided by engineers or the front desk")
    void notTheirs() {
        ask(QIAN);
        assertThat(reveals.approve(QIAN, wish())).isEqualTo(new Answer.Refused(Why.NOT_SUPERVISOR));
        assertThat(reveals.approve(Story.CHEN, wish())).isEqualTo(new Answer.Refused(Why.NOT_SUPERVISOR));
        assertThat(look(QIAN)).isInstanceOf(Look.Hidden.class);
    }

    @Test
    @DisplayName("is asked for in vain without a reason, without a number, when the order is over or is not there")
    void inVain() {
        assertThat(reveals.ask(QIAN, order.number(), "  ")).isEqualTo(new Answer.Refused(Why.REASON_MISSING));
        assertThat(reveals.ask(QIAN, "YG20200101-001", "有事")).isEqualTo(new Answer.Refused(Why.NOT_FOUND));
        assertThat(reveals.ask("nobody", order.number(), "有事")).isEqualTo(new Answer.Refused(Why.NOT_FOUND));
        jdbc.update("DELETE FROM resident_phone");
        assertThat(ask(QIAN)).isEqualTo(new Answer.Refused(Why.NO_NUMBER));
        phones.keep(order.residentId(), "13812345678", "msg-again");
        orders.cancel(order.residentId(), order.number(), "");
        assertThat(ask(QIAN)).isEqualTo(new Answer.Refused(Why.ORDER_OVER));
        assertThat(story.count("phone_reveal")).isZero();
    }

    @Test
    @DisplayName("is not decided with a number made up")
    void madeUp() {
        assertThat(reveals.approve(SERVICE_SUPERVISOR, "P999")).isEqualTo(new Answer.Refused(Why.NOT_FOUND));
        assertThat(reveals.approve(SERVICE_SUPERVISOR, "P1 OR 1=1")).isEqualTo(new Answer.Refused(Why.NOT_FOUND));
    }

    @Test
    @DisplayName("F3 a 客务主管 cannot approve his own wish: the manager has the card, and decides")
    void own() {
        assertThat(ask(SERVICE_SUPERVISOR)).isEqualTo(new Answer.Waiting());
        assertThat(story.told(SERVICE_SUPERVISOR)).doesNotContain("reveal");
        assertThat(story.told(Story.MANAGER)).endsWith("reveal");
        assertThat(reveals.approve(SERVICE_SUPERVISOR, wish())).isEqualTo(new Answer.Refused(Why.OWN_WISH));
        assertThat(ask(SERVICE_SUPERVISOR)).isEqualTo(new Answer.Waiting());
        assertThat(reveals.approve(Story.MANAGER, wish())).isInstanceOf(Answer.Granted.class);
    }

    private Answer ask(String userid) {
        return reveals.ask(userid, order.number(), "师傅找不到门");
    }

    private Look look(String userid) {
        return reveals.look(userid, order.number());
    }

    private String wish() {
        return "P" + jdbc.queryForObject("SELECT MAX(id) FROM phone_reveal", Long.class);
    }
}
