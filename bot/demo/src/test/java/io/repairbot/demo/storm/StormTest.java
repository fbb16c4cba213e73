package io.repairbot.demo.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.demo.check.Checker;
import io.repairbot.demo.check.Rest;
import io.repairbot.demo.check.Verdict;
import io.repairbot.demo.storm.Figures.Count;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A very small storm against the production program, and then every kind of fault planted in its database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The storm and its checker")
class StormTest {
    private static final int REPORTS = 12;

    @TempDir
    static Path folder;

    private static final Figures FIGURES = new Figures();
    private static StormTown town;
    private static Replica server;
    private static People people;

    @BeforeAll
    static void storm() throws Exception {
        StormCommand plan = new StormCommand();
        StormCommand.commandLine(plan)
                .parseArgs(
                        "--reports",
                        "12",
                        "--communities",
                        "2",
                        "--engineers",
                        "10",
                        "--data",
                        folder.resolve("data").toString());
        town = new StormTown(plan);
        server = Replica.server(town, "1", plan.heap);
        server.start();
        town.simulator().pointCallbackAt(server.callback());
        town.settle(REPORTS);
        people = new People(FIGURES, town, REPORTS, false);
        for (int i = 0; i < REPORTS; i++) people.report(i);
        await().atMost(2, TimeUnit.MINUTES)
                .untilAsserted(() -> assertThat(List.of(
                                FIGURES.of(Count.NUMBERED), FIGURES.of(Count.COMPLETED), FIGURES.of(Count.RATED)))
                        .containsOnly((long) REPORTS));
        await().atMost(1, TimeUnit.MINUTES)
                .until(() -> Rest.of(town.jdbc(), town.mark(), town.clock()).isNone());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        people.close();
        server.stop();
        town.close();
    }

    @Test
    @Order(1)
    @DisplayName("Every report is one order, taken, finished and rated; phones and database agree")
    void isClean() {
        assertThat(check().counts())
                .allSatisfy((what, found) -> assertThat(found).as(what).isZero());
        assertThat(FIGURES.of(Count.COMPLETED)).isEqualTo(REPORTS);
        assertThat(FIGURES.of(Count.MORE_TURNS)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @Order(2)
    @DisplayName("What is planted is found")
    @CsvSource(delimiter = '|', textBlock = """
            ended orders whose clocks run on            | UPDATE deadline SET state = 'PENDING', due_at = '2099-01-01' WHERE state = 'STOPPED' LIMIT 1
            accepted orders without a clock for their return | UPDATE deadline SET kind = 'X' WHERE kind = 'RETURN_OVERDUE' LIMIT 1
            deadlines missed                            | UPDATE deadline SET state = 'FAILED' LIMIT 1
            deadlines fired twice                       | UPDATE deadline SET state = 'FIRED', kind = 'X', round = 1, order_id = (SELECT MIN(id) FROM work_order), due_at = '2026-01-01'
            taps not processed                          | UPDATE staff_event SET state = 'FAILED' LIMIT 1
            inbound messages not processed              | UPDATE inbound_message SET state = 'NEW' LIMIT 1
            messages to staff doubled                   | SAY AGAIN
            messages to staff given up                  | UPDATE notice SET state = 'DEAD' WHERE recipient LIKE 'staff:fitter%' AND card IS NULL LIMIT 1
            messages to staff nobody wrote              | SELECT 1
            messages to staff lost                      | UPDATE notice SET text = 'never said' WHERE recipient LIKE 'staff:fitter%' AND state = 'SENT' AND card IS NULL LIMIT 1
            repaints of cards lost                      | UPDATE notice SET repaint = 1 WHERE recipient LIKE 'staff:fitter%' AND template = 'offer' LIMIT 1
            offers nobody was shown                     | UPDATE dispatch_offer SET engineer = 'nobody' LIMIT 1
            acceptances the resident was not told once  | UPDATE notice SET template = 'x' WHERE template = 'order-accepted' LIMIT 1
            ends of work the resident was not asked about once | UPDATE notice SET template = 'x' WHERE template = 'work-done' LIMIT 1
            ends of work not on the engineer's card once | UPDATE notice SET template = 'x' WHERE template = 'completed' LIMIT 1
            closed orders with a step missing in the timeline | UPDATE timeline_entry SET event = 'X' WHERE event = 'ARRIVED' LIMIT 1
            timelines with several acceptances of a round | UPDATE timeline_entry SET event = 'ACCEPTED' WHERE event = 'ARRIVED' LIMIT 1
            messages nobody wrote                       | UPDATE notice SET id = 'x' WHERE recipient LIKE 'resident%' AND state = 'SENT' LIMIT 1
            messages to residents lost                  | UPDATE notice SET id = 'y' WHERE recipient LIKE 'resident%' AND state = 'SENT' AND id <> 'x' LIMIT 1
            timelines without or with several openings  | UPDATE timeline_entry SET event = 'X' WHERE event = 'OPENED' LIMIT 1
            timelines with several completions of a round | UPDATE timeline_entry SET event = 'COMPLETED' WHERE event = 'ACCEPTED' LIMIT 1
            numbers not told                            | UPDATE work_order SET number = 'XX20260101-001' LIMIT 1
            confirmed reports lost                      | UPDATE work_order SET resident_id = (SELECT MIN(id) FROM resident)
            reports doubled                             | SELECT 1
            """)
    void finds(String fault, String planted) {
        if (planted.startsWith("UPDATE")) town.jdbc().update(planted);
        if (planted.equals("SAY AGAIN")) sayAgain();
        assertThat(check().counts().get(fault)).isPositive();
    }

    /** As a server would that was killed between sending and noting it. */
    private static void sayAgain() {
        String words = town.jdbc()
                .queryForObject(
                        "SELECT text FROM notice WHERE recipient = 'staff:fitter.0' AND state = 'SENT' AND card IS NULL LIMIT 1",
                        String.class);
        people.staff().get("fitter.0").text(words);
    }

    private static Verdict check() {
        return new Checker(town.jdbc(), town.mark(), town.clock(), people.heard(), people.staff()).check();
    }
}
