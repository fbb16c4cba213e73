package io.repairbot.assignment;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("W1 W2 拒单")
class DecliningTest {
    @Autowired
    Dispatch dispatch;

    @Autowired
    WorkOrders orders;

    @Autowired
    OfferMapper offers;

    @Autowired
    Story story;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("W2 the last one who was asked declines: those off duty are asked at once, and he is not asked again")
    void last() {
        WorkOrder order = story.opened();
        done(dispatch.decline(CHEN, order.number(), "手上忙不过来"));
        assertThat(story.told(CHEN)).containsExactly("offer", "offer-declined");
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        assertThat(offers.of(order))
                .extracting(Offer::state)
                .containsExactly(Offer.State.DECLINED, Offer.State.OFFERED);
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W1 while somebody who was asked has not answered nobody else is asked")
    void notTheLast() {
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('li.gong', 2, '08:30:00', 24)");
        WorkOrder order = story.opened();
        done(dispatch.decline(CHEN, order.number(), "身体不适"));
        assertThat(story.told(LI)).containsExactly("offer");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
        assertThat(done(dispatch.accept(LI, order.number())).engineer()).isEqualTo(LI);
    }

    @Test
    @DisplayName("W2 nobody is left: the supervisor is told, and the order stays open")
    void nobodyLeft() {
        WorkOrder order = story.opened();
        done(dispatch.decline(CHEN, order.number(), "身体不适"));
        done(dispatch.decline(LI, order.number(), "手上忙不过来"));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("unaccepted");
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("Four deliveries of one 拒单 change nothing after the first, and who declined cannot take it any more")
    void again() {
        WorkOrder order = story.opened();
        done(dispatch.decline(CHEN, order.number(), "身体不适"));
        int notices = story.notices();
        for (int i = 0; i < 3; i++)
            assertThat(dispatch.decline(CHEN, order.number(), "身体不适")).isEqualTo(new Repeated(order));
        assertThat(dispatch.accept(CHEN, order.number())).isEqualTo(new Refused(Refusal.NOT_OFFERED, order));
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(story.count("timeline_entry WHERE event = 'OFFER_DECLINED' AND detail = '身体不适'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("What was not offered, was taken or is over cannot be declined, and nothing changes")
    void refused() {
        WorkOrder order = story.opened();
        assertThat(dispatch.decline(LI, order.number(), "忙")).isEqualTo(new Refused(Refusal.NOT_OFFERED, order));
        WorkOrder taken = done(dispatch.accept(CHEN, order.number()));
        assertThat(dispatch.decline(CHEN, order.number(), "忙")).isEqualTo(new Refused(Refusal.TAKEN_BY_YOU, taken));
        assertThat(dispatch.decline(LI, order.number(), "忙")).isEqualTo(new Refused(Refusal.ALREADY_TAKEN, taken));
        assertThat(dispatch.decline("qian.qiantai", order.number(), "忙"))
                .isEqualTo(new Refused(Refusal.NOT_ENGINEER, taken));
        assertThat(story.count("timeline_entry WHERE event = 'OFFER_DECLINED'")).isZero();
    }
}
