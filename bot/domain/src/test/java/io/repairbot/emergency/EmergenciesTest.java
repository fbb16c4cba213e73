package io.repairbot.emergency;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.emergency.Emergencies.Taking;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("S3 S5b Dangers are told at once")
class EmergenciesTest {
    @Autowired
    Emergencies emergencies;

    @Autowired
    WorkOrders orders;

    @Autowired
    Residents residents;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @DisplayName("S5b the engineer on duty, the supervisor and the manager get a card; who is off duty gets none")
    void alarm() {
        tell("m1", "煤气味很大");
        assertThat(story.told(CHEN)).containsExactly("emergency");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("emergency");
        assertThat(story.told(MANAGER)).containsExactly("emergency");
        assertThat(story.told(LI)).isEmpty();
        assertThat(story.fact("emergency", "content")).isEqualTo("煤气味很大");
    }

    @Test
    @DisplayName("S5b the same message twice alarms once")
    void idempotent() {
        tell("m1", "煤气味很大");
        tell("m1", "煤气味很大");
        assertThat(story.told(MANAGER)).containsExactly("emergency");
    }

    @Test
    @DisplayName("S5b said again within ten minutes adds to it, exactly ten included; later it is a new one")
    void again() {
        tell("m1", "煤气味很大");
        clock.pass(Duration.ofMinutes(10));
        tell("m2", "越来越大");
        assertThat(story.told(MANAGER)).containsExactly("emergency", "emergency-words");
        clock.pass(Duration.ofMinutes(10).plusMillis(1));
        tell("m3", "还有");
        assertThat(story.told(MANAGER)).containsExactly("emergency", "emergency-words", "emergency");
    }

    @Test
    @DisplayName("Words without a danger alarm nobody when there is no emergency")
    void noDanger() {
        tell("m1", "", "3栋2单元501");
        assertThat(story.count("emergency")).isZero();
        assertThat(story.notices()).isZero();
    }

    @Test
    @DisplayName("A danger of another trade gets its own engineers, who have no card yet")
    void otherTrade() {
        tell("m1", "煤气味很大");
        transactions.executeWithoutResult(
                t -> emergencies.tell(alarm("m2", "有人被困", Set.of("carpentry-locks"), "门打不开")));
        assertThat(story.told("wang.gong")).containsExactly("emergency");
        assertThat(story.fact("emergency", "service")).isEqualTo("燃气泄漏、有人被困");
        assertThat(story.told(CHEN)).containsExactly("emergency", "emergency-words");
    }

    @Test
    @DisplayName("Nobody has the trade: whoever is on duty is alarmed")
    void nobodyHasTheTrade() {
        transactions.executeWithoutResult(t -> emergencies.tell(alarm("m1", "火情", Set.of("no-such"), "着火")));
        assertThat(story.told(CHEN)).containsExactly("emergency");
        assertThat(story.told(LI)).isEmpty();
    }

    @Test
    @DisplayName("When the order opens, everybody learns the place; a report that is not urgent is none of it")
    void place() {
        tell("m1", "煤气味很大");
        orders.open(story.report(Story.PLUMBING));
        assertThat(story.told(MANAGER)).containsExactly("emergency");
        WorkOrder order = orders.open(urgent());
        assertThat(story.told(MANAGER)).containsExactly("emergency", "emergency", "emergency-located");
        assertThat(story.fact("emergency-located", "place")).isEqualTo(order.place());
        orders.addWords(order.residentId(), order.number(), "有老人在家");
        assertThat(story.fact("emergency-words", "words")).isEqualTo("有老人在家");
    }

    @Test
    @DisplayName("我来处理: everybody sees who has it, the resident too; a second tap of the same changes nothing")
    void take() {
        String number = tell("m1", "煤气味很大");
        assertThat(emergencies.take(CHEN, number)).isEqualTo(new Taking.Yours());
        int notices = story.notices();
        assertThat(emergencies.take("Chen.Gong", number)).isEqualTo(new Taking.Yours());
        assertThat(emergencies.take(MANAGER, number)).isEqualTo(new Taking.TakenBefore("陈工"));
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(story.told(MANAGER)).containsExactly("emergency", "emergency-taken");
        assertThat(story.fact("emergency-taken", "followedBy")).isEqualTo("陈工");
        assertThat(story.count("notice WHERE template = 'emergency-in-hand' AND recipient LIKE 'resident:%'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Who was not alarmed, and numbers that are none: not found")
    void notFound() {
        String number = tell("m1", "煤气味很大");
        assertThat(emergencies.take(LI, number)).isEqualTo(new Taking.NotFound());
        for (String none : List.of("E0", "E999999", "E-1", "", "YG20261124-001", "E99999999999999999999"))
            assertThat(emergencies.take(CHEN, none)).as(none).isEqualTo(new Taking.NotFound());
    }

    @Test
    @DisplayName("Two tap 我来处理 in the same moment: exactly one has it")
    void race() throws Exception {
        String number = tell("m1", "煤气味很大");
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Taking>> takings = List.of(CHEN, MANAGER).stream()
                .map(who -> pool.submit(() -> {
                    start.await();
                    return emergencies.take(who, number);
                }))
                .toList();
        List<Taking> all = List.of(takings.get(0).get(), takings.get(1).get());
        pool.shutdown();
        assertThat(all).filteredOn(Taking.Yours.class::isInstance).hasSize(1);
    }

    private String tell(String key, String words) {
        return tell(key, "燃气泄漏", words);
    }

    private String tell(String key, String dangers, String words) {
        transactions.executeWithoutResult(
                t -> emergencies.tell(alarm(key, dangers, Set.of("plumbing-electric"), words)));
        return "E" + jdbc.queryForObject("SELECT MAX(id) FROM emergency", Long.class);
    }

    private Alarm alarm(String key, String dangers, Set<String> trades, String words) {
        return new Alarm(1, residents.meet(1, "wm_a").id(), dangers, trades, words, "", null, key);
    }

    private NewWorkOrder urgent() {
        var r = story.report(Story.PLUMBING);
        return new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                "3栋2单元501",
                r.service(),
                true,
                "煤气味",
                null,
                null,
                "尽快",
                null,
                r.sourceKey());
    }
}
