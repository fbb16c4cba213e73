package io.repairbot.emergency;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.SERVICE_SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("S5b S7 An emergency that nobody takes climbs")
class ClimbingTest {
    private static final Duration RUNG = Duration.ofMinutes(2);
    /** On duty, with another trade. */
    private static final String WANG = "wang.gong";

    @Autowired
    Emergencies emergencies;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

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
    @DisplayName("after exactly two minutes to all on duty, those alarmed before included, and the resident hears it")
    void toAllOnDuty() {
        tell();
        clock.pass(RUNG.minusMillis(1));
        assertThat(emergencies.climbDue()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(emergencies.climbDue()).isEqualTo(1);
        assertThat(story.told(WANG)).containsExactly("emergency", "emergency-unanswered");
        assertThat(story.told(CHEN)).containsExactly("emergency", "emergency-unanswered");
        assertThat(story.told(SERVICE_SUPERVISOR)).containsExactly("emergency", "emergency-unanswered");
        assertThat(story.told(LI)).isEmpty();
        assertThat(story.fact("emergency-unanswered", "minutes")).isEqualTo("2");
        assertThat(story.count("notice WHERE template = 'emergency-still-calling'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("after as much again to everybody, on duty or not, and then no more")
    void toEverybody() {
        tell();
        for (int rung = 0; rung < 4; rung++) {
            clock.pass(RUNG);
            emergencies.climbDue();
        }
        assertThat(story.told(LI)).containsExactly("emergency", "emergency-unanswered");
        assertThat(story.told(MANAGER)).containsExactly("emergency", "emergency-unanswered", "emergency-unanswered");
    }

    @Test
    @DisplayName("a dead program makes up for it, once a rung")
    void late() {
        tell();
        clock.pass(Duration.ofHours(1));
        assertThat(emergencies.climbDue()).isEqualTo(1);
        assertThat(emergencies.climbDue()).isZero();
        assertThat(story.fact("emergency-unanswered", "minutes")).isEqualTo("60");
    }

    @Test
    @DisplayName("somebody who takes it ends it")
    void taken() {
        emergencies.take(MANAGER, tell());
        clock.pass(RUNG);
        assertThat(emergencies.climbDue()).isZero();
    }

    @Test
    @DisplayName("who takes its order has it, and its card shows who")
    void orderAccepted() {
        tell();
        WorkOrder order = orders.open(urgent());
        dispatch.accept(CHEN, order.number());
        clock.pass(RUNG);
        assertThat(emergencies.climbDue()).isZero();
        assertThat(story.told(MANAGER)).last().isEqualTo("emergency-taken");
    }

    @Test
    @DisplayName("an order that is over ends it too")
    void orderOver() {
        tell();
        WorkOrder order = orders.open(urgent());
        orders.cancel(order.residentId(), order.number(), "");
        clock.pass(RUNG);
        assertThat(emergencies.climbDue()).isZero();
    }

    @Test
    @DisplayName("two replicas at the same moment: once")
    void replicas() throws Exception {
        tell();
        clock.pass(RUNG);
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        Callable<Integer> sweep = emergencies::climbDue;
        int climbed = 0;
        for (Future<Integer> one : replicas.invokeAll(List.of(sweep, sweep))) climbed += one.get();
        replicas.shutdown();
        assertThat(climbed).isEqualTo(1);
    }

    private String tell() {
        Alarm alarm = new Alarm(
                1,
                residents.meet(1, "wm_a").id(),
                "燃气泄漏",
                Set.of("plumbing-electric"),
                "煤气味很大",
                "",
                null,
                "key" + clock.instant());
        transactions.executeWithoutResult(t -> emergencies.tell(alarm));
        return "E" + jdbc.queryForObject("SELECT MAX(id) FROM emergency", Long.class);
    }

    private NewWorkOrder urgent() {
        NewWorkOrder r = story.report(Story.PLUMBING);
        return new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
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
