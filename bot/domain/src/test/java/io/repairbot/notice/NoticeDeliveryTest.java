package io.repairbot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.resident.Residents;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("Notices are delivered in order, once, and never silently dropped")
class NoticeDeliveryTest {
    private static final AtomicInteger people = new AtomicInteger();
    private static final Delivery LATER = new Delivery.RetryLater(Duration.ofSeconds(30), "45009");
    private static final Delivery SHUT = new Delivery.Held("48小时已过");

    private final Recipient someone = Recipient.staff("someone." + people.incrementAndGet());

    @Autowired
    Notices notices;

    @Autowired
    NoticeDelivery delivery;

    @Autowired
    LaneDelivery lane;

    @Autowired
    ScriptedCourier courier;

    @Autowired
    Residents residents;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("a notice written in a transaction arrives after its commit without any sweep")
    void nudged() {
        write(someone, "a", "b", "c");
        await(() -> courier.templatesTo(someone).equals(List.of("a", "b", "c")));
    }

    @Test
    @DisplayName("sixteen workers on one lane, as of several replicas, carry each notice once and in order")
    void once() {
        String[] templates = IntStream.range(0, 30).mapToObj(i -> "t" + i).toArray(String[]::new);
        write(someone, templates);
        IntStream.range(0, 16).parallel().forEach(i -> lane.workOff(someone.lane()));
        await(() -> courier.templatesTo(someone).size() >= templates.length);
        assertThat(courier.templatesTo(someone)).containsExactly(templates);
    }

    @Test
    @DisplayName("what was written comes to the courier whole")
    void whole() {
        NewNotice written = new NewNotice(
                someone,
                "offer",
                Map.of("number", "YG1", "list", List.of("a")),
                "card-1",
                7L,
                Priority.HIGH,
                true,
                null,
                false);
        inTransaction(() -> notices.write(written));
        await(() -> courier.carriedTo(someone).size() == 1);
        Notice carried = courier.carriedTo(someone).get(0);
        assertThat(carried)
                .isEqualTo(new Notice(
                        carried.id(),
                        someone,
                        "offer",
                        written.facts(),
                        "card-1",
                        7L,
                        Priority.HIGH,
                        true,
                        clock.instant()));
        assertThat(carried.id()).matches("[0-9a-f]{32}");
    }

    @Test
    @DisplayName("a notice of a transaction that is rolled back never arrives")
    void rolledBack() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    notices.write(NewNotice.to(someone, "a", Map.of()));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).isEmpty();
    }

    @Test
    @DisplayName("outside a transaction nothing can be written")
    void mandatory() {
        assertThatThrownBy(() -> notices.write(NewNotice.to(someone, "a", Map.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("what must be tried again waits the platform's pause, and what is behind it waits too")
    void retried() {
        courier.next(someone, LATER);
        write(someone, "a", "b");
        await(() -> triedOnce(someone));
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).isEmpty();
        clock.pass(Duration.ofSeconds(30));
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).containsExactly("a", "b");
    }

    @Test
    @DisplayName("a courier that breaks down is tried again")
    void broken() {
        courier.nextFails(someone, new IllegalStateException("boom"));
        write(someone, "a");
        await(() -> triedOnce(someone));
        clock.pass(Settlement.FIRST_PAUSE);
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).containsExactly("a");
    }

    @Test
    @DisplayName("a refused notice is kept as a dead letter with its reason, and the next one goes on")
    void dead() {
        courier.next(someone, new Delivery.Refused("81013"));
        write(someone, "a", "b");
        await(() -> states(someone).equals(List.of("DEAD", "SENT")));
        assertThat(courier.templatesTo(someone)).containsExactly("b");
        assertThat(column("SELECT problem FROM notice WHERE recipient = ? AND state = 'DEAD'", someone.lane()))
                .containsExactly("81013");
    }

    @Test
    @DisplayName("a notice that cannot be sent for a day becomes a dead letter")
    void givenUp() {
        courier.next(someone, LATER, LATER);
        write(someone, "a");
        await(() -> triedOnce(someone));
        clock.pass(Duration.ofHours(24));
        delivery.deliverDue();
        assertThat(states(someone)).containsExactly("DEAD");
    }

    @Test
    @DisplayName("a claim left by a dead process is taken over once it has run out, not before")
    void abandoned() {
        inTransaction(() -> notices.write(NewNotice.to(someone, "a", Map.of())));
        await(() -> states(someone).equals(List.of("SENT")));
        jdbc.update(
                "UPDATE notice SET state = 'CLAIMED', claimed_until = ? WHERE recipient = ?",
                LocalDateTime.ofInstant(clock.instant().plusSeconds(60), ZoneOffset.UTC),
                someone.lane());
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).hasSize(1);
        clock.pass(Duration.ofSeconds(60));
        delivery.deliverDue();
        assertThat(courier.templatesTo(someone)).hasSize(2);
    }

    @Test
    @DisplayName("an important word that chat cannot carry is phoned; written after all, the call is off")
    void held() {
        Recipient resident = aResident();
        courier.next(resident, SHUT);
        inTransaction(() ->
                notices.write(NewNotice.to(resident, "work-done", Map.of()).with(Priority.HIGH)));
        await(() -> calls(resident).equals(List.of("WAITING")));
        inTransaction(() -> notices.release(resident));
        await(() -> calls(resident).equals(List.of("DONE")));
        assertThat(courier.templatesTo(resident)).containsExactly("work-done");
    }

    @Test
    @DisplayName("an unimportant word that was held for an hour is not said any more, and nobody is phoned")
    void stale() {
        Recipient resident = aResident();
        courier.next(resident, SHUT);
        inTransaction(() ->
                notices.write(NewNotice.to(resident, "order-accepted", Map.of()).with(Priority.LOW)));
        await(() -> states(resident).equals(List.of("HELD")));
        clock.pass(Duration.ofMinutes(61));
        inTransaction(() -> notices.release(resident));
        assertThat(states(resident)).containsExactly("SKIPPED");
        assertThat(calls(resident)).isEmpty();
    }

    @Test
    @DisplayName(
            "what the platform could not deliver after all waits under a new id, so that it is not taken for a repeat")
    void failedLater() {
        Recipient resident = aResident();
        inTransaction(() ->
                notices.write(NewNotice.to(resident, "work-done", Map.of()).with(Priority.HIGH)));
        await(() -> states(resident).equals(List.of("SENT")));
        String id = id(resident);
        delivery.failedAfterAll(id, "6");
        assertThat(states(resident)).containsExactly("HELD");
        assertThat(calls(resident)).containsExactly("WAITING");
        assertThat(id(resident)).isNotEqualTo(id);
    }

    @Test
    @DisplayName("pauses double up to five minutes; a longer one the platform asks for is kept")
    void pauses() {
        assertThat(Settlement.pause(0, Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Settlement.pause(3, Duration.ZERO)).isEqualTo(Duration.ofSeconds(16));
        assertThat(Settlement.pause(50, Duration.ZERO)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Settlement.pause(0, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    }

    private void write(Recipient recipient, String... templates) {
        inTransaction(() -> {
            for (String template : templates) notices.write(NewNotice.to(recipient, template, Map.of("number", "1")));
        });
    }

    private List<String> states(Recipient recipient) {
        return column("SELECT state FROM notice WHERE recipient = ? ORDER BY seq", recipient.lane());
    }

    private List<String> calls(Recipient resident) {
        return column("SELECT state FROM call_back_task WHERE resident_id = ?", resident.residentId());
    }

    private String id(Recipient recipient) {
        return column("SELECT id FROM notice WHERE recipient = ?", recipient.lane())
                .get(0);
    }

    private boolean triedOnce(Recipient recipient) {
        return column("SELECT MAX(attempts) FROM notice WHERE recipient = ?", recipient.lane())
                .equals(List.of("1"));
    }

    private List<String> column(String sql, Object argument) {
        return jdbc.queryForList(sql, String.class, argument);
    }

    private Recipient aResident() {
        return Recipient.resident(
                residents.meet(1, "wm_" + people.incrementAndGet()).id());
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
