package io.repairbot.capacity;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("D2 D3 人手")
class CapacityTest {
    @Autowired
    Capacity capacity;

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

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("D2 one engineer makes one visit in a slot; the next slot is still free")
    void oneVisit() {
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isTrue();
        promise("2026-11-25T10:30", "2026-11-25T12:30");
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isFalse();
        assertThat(canCome("2026-11-25T11:00", null)).isFalse();
        assertThat(canCome("2026-11-25T12:30", null)).isTrue();
    }

    @Test
    @DisplayName("D3 several things are offered the slots in which somebody of each trade is free")
    void severalTrades() {
        promise("2026-11-24T10:30", "2026-11-24T12:30");
        assertThat(capacity.nextFree(1, "lock").get(0).start()).isEqualTo(at("2026-11-24T10:30"));
        assertThat(capacity.nextFree(1, List.of(Story.PLUMBING, "lock")).get(0).start())
                .isEqualTo(at("2026-11-24T12:30"));
    }

    @Test
    @DisplayName("D2 several things are claimed together or not at all")
    void claimedTogether() {
        promise("2026-11-25T10:30", "2026-11-25T12:30");
        assertThat(claim("2026-11-25T10:30", "lock")).isTrue();
        assertThat(claim("2026-11-25T10:30", "lock", Story.PLUMBING)).isFalse();
        assertThat(claim("2026-11-25T12:30", "lock", Story.PLUMBING)).isTrue();
    }

    private boolean claim(String start, String... services) {
        List<Visit> visits = Arrays.stream(services)
                .map(service -> new Visit(1, service, false, at(start), null))
                .toList();
        return Boolean.TRUE.equals(transaction.execute(status -> capacity.claim(visits)));
    }

    @Test
    @DisplayName("D2 a second engineer on duty makes a second visit")
    void twoEngineers() {
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('li.gong', 3, '08:30:00', 24)");
        promise("2026-11-25T10:30", "2026-11-25T12:30");
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isTrue();
        promise("2026-11-25T10:30", "2026-11-25T12:30");
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isFalse();
    }

    @Test
    @DisplayName("D2 a promise for the whole morning moves aside for one that cannot")
    void flexible() {
        promise("2026-11-25T08:00", "2026-11-25T12:00");
        assertThat(canCome("2026-11-25T08:30", "2026-11-25T10:30")).isTrue();
        promise("2026-11-25T08:30", "2026-11-25T10:30");
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isFalse();
        assertThat(canCome("2026-11-25T08:00", "2026-11-25T12:00")).isFalse();
        assertThat(canCome("2026-11-25T13:00", "2026-11-25T18:00")).isTrue();
    }

    @Test
    @DisplayName("D2 what is over or cancelled takes no slot, and another trade takes none of ours")
    void freed() {
        WorkOrder order = promise("2026-11-25T10:30", "2026-11-25T12:30");
        orders.open(report("lock", "2026-11-25T08:30", "2026-11-25T10:30"));
        assertThat(canCome("2026-11-25T08:30", "2026-11-25T10:30")).isTrue();
        done(orders.cancel(order.residentId(), order.number(), "好了"));
        assertThat(canCome("2026-11-25T10:30", "2026-11-25T12:30")).isTrue();
    }

    @Test
    @DisplayName("D3 the next three free slots, none that has begun and none at night")
    void next() {
        assertThat(starts()).containsExactly(at("2026-11-24T10:30"), at("2026-11-24T12:30"), at("2026-11-24T14:30"));
        promise("2026-11-24T12:30", "2026-11-24T14:30");
        clock.moveTo("2026-11-24T16:30");
        assertThat(starts()).containsExactly(at("2026-11-24T18:30"), at("2026-11-25T08:30"), at("2026-11-25T10:30"));
    }

    @Test
    @DisplayName("D3 a slot that is promised is not offered")
    void promisedIsNotOffered() {
        promise("2026-11-24T12:30", "2026-11-24T14:30");
        assertThat(starts()).containsExactly(at("2026-11-24T10:30"), at("2026-11-24T14:30"), at("2026-11-24T16:30"));
    }

    @Test
    @DisplayName("D3 nobody with the trade has any duty: nobody comes, and nothing can be offered")
    void noDuty() {
        assertThat(capacity.canCome(new Visit(1, "lift", false, null, null))).isFalse();
        assertThat(capacity.nextFree(1, "lift")).isEmpty();
    }

    @Test
    @DisplayName("D3 as soon as possible needs somebody on duty now; off duty, his next day is offered")
    void offDuty() {
        jdbc.update(
                "INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('sun.gong', 3, '08:30:00', 12)");
        assertThat(capacity.canCome(new Visit(1, "lift", false, null, null))).isFalse();
        assertThat(capacity.nextFree(1, "lift"))
                .startsWith(new VisitSlot(at("2026-11-25T08:30"), at("2026-11-25T10:30")));
        clock.moveTo("2026-11-25T08:30");
        assertThat(capacity.canCome(new Visit(1, "lift", false, null, null))).isTrue();
        clock.moveTo("2026-11-25T20:30");
        assertThat(capacity.canCome(new Visit(1, "lift", false, null, null))).isFalse();
    }

    @Test
    @DisplayName("D2 with eight open orders an engineer goes nowhere else today, but tomorrow he does")
    void loadCap() {
        for (int i = 0; i < 7; i++) accepted();
        assertThat(soon()).isTrue();
        accepted();
        assertThat(soon()).isFalse();
        assertThat(canCome("2026-11-24T14:30", null)).isFalse();
        assertThat(starts()).startsWith(at("2026-11-25T08:30"));
    }

    @Test
    @DisplayName("D2 orders that nobody has accepted yet are load too; those for another day are not")
    void waiting() {
        for (int i = 0; i < 7; i++) story.opened();
        promise("2026-11-26T10:30", "2026-11-26T12:30");
        assertThat(soon()).isTrue();
        story.opened();
        assertThat(soon()).isFalse();
    }

    @Test
    @DisplayName("W8b what is urgent is never refused")
    void urgent() {
        for (int i = 0; i < 8; i++) accepted();
        assertThat(capacity.canCome(new Visit(1, PLUMBING, true, null, null))).isTrue();
        assertThat(capacity.canCome(new Visit(1, "lift-trapped", true, null, null)))
                .isTrue();
    }

    @Test
    @DisplayName("D3 a visit is claimed only in the transaction that promises it")
    void claimNeedsTransaction() {
        assertThatThrownBy(() -> capacity.claim(visit("2026-11-25T10:30", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("D3 of two residents who confirm the same slot at once exactly one gets it")
    void race() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            for (int day = 10; day < 30; day++) {
                String start = "2026-12-" + day + "T10:30";
                NewWorkOrder one = report(PLUMBING, start, null);
                NewWorkOrder other = report(PLUMBING, start, null);
                Future<Boolean> first = threads.submit(() -> confirm(together, one));
                Future<Boolean> second = threads.submit(() -> confirm(together, other));
                assertThat(first.get(30, TimeUnit.SECONDS) ^ second.get(30, TimeUnit.SECONDS))
                        .isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(story.count("work_order")).isEqualTo(20);
    }

    private boolean confirm(CyclicBarrier together, NewWorkOrder report) throws Exception {
        together.await(30, TimeUnit.SECONDS);
        return Boolean.TRUE.equals(transaction.execute(t -> {
            boolean got = capacity.claim(
                    new Visit(1, report.service(), false, report.appointmentStart(), report.appointmentEnd()));
            if (got) orders.open(report);
            return got;
        }));
    }

    private void accepted() {
        done(dispatch.accept(CHEN, story.opened().number()));
    }

    private boolean soon() {
        return capacity.canCome(new Visit(1, PLUMBING, false, null, null));
    }

    private boolean canCome(String start, @Nullable String end) {
        return capacity.canCome(visit(start, end));
    }

    private static Visit visit(String start, @Nullable String end) {
        return new Visit(1, PLUMBING, false, at(start), end == null ? null : at(end));
    }

    private List<Instant> starts() {
        return capacity.nextFree(1, PLUMBING).stream().map(VisitSlot::start).toList();
    }

    private WorkOrder promise(String start, String end) {
        return orders.open(report(PLUMBING, start, end));
    }

    private NewWorkOrder report(String service, String start, @Nullable String end) {
        NewWorkOrder plain = story.report(service);
        return new NewWorkOrder(
                plain.communityId(),
                plain.residentId(),
                null,
                plain.place(),
                service,
                false,
                plain.content(),
                at(start),
                end == null ? null : at(end),
                start,
                null,
                plain.sourceKey());
    }
}
