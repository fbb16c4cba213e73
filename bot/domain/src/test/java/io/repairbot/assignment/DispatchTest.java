package io.repairbot.assignment;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("W1 客服发单→工程接单")
class DispatchTest {
    @Autowired
    Dispatch dispatch;

    @Autowired
    WorkOrders orders;

    @Autowired
    OfferMapper offers;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("W1 goes to the engineers on duty with the trade, and to no other")
    void offer() {
        WorkOrder order = story.opened();
        assertThat(offers.of(order))
                .containsExactly(new Offer(
                        order.id(),
                        1,
                        CHEN,
                        Offer.State.OFFERED,
                        clock.instant(),
                        null,
                        Circle.ON_DUTY,
                        "工种对口（水电）；正在当班；手上0单"));
        assertThat(story.told(CHEN)).containsExactly("offer");
        assertThat(story.cards("offer")).containsExactly("YG20261124-001_r1_chen-gong");
        assertThat(story.told(LI)).isEmpty();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).isEmpty();
    }

    @Test
    @DisplayName("W1 who taps 接单 has it; the others' cards say so and the resident hears it")
    void accept() {
        bothOnDuty();
        WorkOrder order = done(dispatch.accept(LI, story.opened().number()));
        assertThat(order.engineer()).isEqualTo(LI);
        assertThat(order.firstResponsible()).isEqualTo(LI);
        assertThat(story.told(LI)).containsExactly("offer", "accepted");
        assertThat(story.told(CHEN)).containsExactly("offer", "offer-taken");
        assertThat(story.fact("offer-taken", "engineer")).isEqualTo("李工");
        assertThat(story.residentTold(order)).containsExactly("order-accepted");
        assertThat(offers.of(order)).extracting(Offer::state).containsExactly(Offer.State.TAKEN, Offer.State.ACCEPTED);
    }

    @Test
    @DisplayName("W1 a late tap is told that the order is taken, and a second one of the winner that it is his")
    void late() {
        bothOnDuty();
        WorkOrder order = done(dispatch.accept(LI, story.opened().number()));
        int notices = story.notices();
        assertThat(dispatch.accept(CHEN, order.number())).isEqualTo(new Refused(Refusal.ALREADY_TAKEN, order));
        assertThat(dispatch.accept(LI, order.number())).isEqualTo(new Repeated(order));
        assertThat(story.notices()).isEqualTo(notices);
    }

    @Test
    @DisplayName("W1 who was not asked cannot take it")
    void notOffered() {
        WorkOrder order = story.opened();
        assertThat(dispatch.accept(LI, order.number())).isEqualTo(new Refused(Refusal.NOT_OFFERED, order));
        assertThat(dispatch.accept("qian.qiantai", order.number())).isEqualTo(new Refused(Refusal.NOT_ENGINEER, order));
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W1 a cancelled order is withdrawn from those it was offered to")
    void withdrawn() {
        WorkOrder order = story.opened();
        WorkOrder cancelled = done(orders.cancel(order.residentId(), order.number(), "好了"));
        assertThat(story.told(CHEN)).containsExactly("offer", "offer-withdrawn");
        assertThat(dispatch.accept(CHEN, order.number())).isEqualTo(new Refused(Refusal.ALREADY_CANCELLED, cancelled));
    }

    @Test
    @DisplayName("W1 two hundred times two engineers tap at the same instant: always exactly one has it")
    void race() throws Exception {
        bothOnDuty();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            for (int round = 0; round < 200; round++) {
                WorkOrder order = story.openedUrgent(Story.PLUMBING);
                Future<Outcome> chen = threads.submit(() -> tap(together, CHEN, order));
                Future<Outcome> li = threads.submit(() -> tap(together, LI, order));
                oneWinner(order, List.of(chen.get(30, TimeUnit.SECONDS), li.get(30, TimeUnit.SECONDS)));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(story.count("notice WHERE template = 'accepted'")).isEqualTo(200);
        assertThat(story.count("notice WHERE template = 'offer-taken'")).isEqualTo(200);
    }

    private Outcome tap(CyclicBarrier together, String userid, WorkOrder order) throws Exception {
        together.await(30, TimeUnit.SECONDS);
        return dispatch.accept(userid, order.number());
    }

    private void oneWinner(WorkOrder order, List<Outcome> outcomes) {
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        WorkOrder taken = orders.find(order.number()).orElseThrow();
        assertThat(outcomes).contains(new Outcome.Done(taken), new Refused(Refusal.ALREADY_TAKEN, taken));
    }

    private void bothOnDuty() {
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('li.gong', 2, '08:30:00', 24)");
    }
}
