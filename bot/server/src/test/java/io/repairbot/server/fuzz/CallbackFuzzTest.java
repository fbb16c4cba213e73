package io.repairbot.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.server.Town;
import io.repairbot.simulator.Resident;
import io.repairbot.simulator.SimulatorSettings;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mutated callbacks against the whole program")
class CallbackFuzzTest {
    /** A hundred thousand for the README's figures: {@code -Drepairbot.fuzz.requests=100000}. */
    private static final int REQUESTS = Integer.getInteger("repairbot.fuzz.requests", 3_000);

    private static final long SEED = Long.getLong("repairbot.fuzz.seed", 20261125);
    private static final long MEGABYTE = 1024 * 1024;
    private static final long GROWTH = 6 * MEGABYTE;
    /** Refusals come in a dozen sorts, and each is said once a minute. */
    private static final int LINES = 100;

    private final Town town = Town.shared();
    private final Barrage barrage = new Barrage(URI.create(town.address()).getPort(), SEED);
    private LogWatch log;

    @BeforeEach
    void watch() {
        SimulatorSettings app = SimulatorSettings.sunshine();
        log = new LogWatch(List.of(app.token(), app.aesKey(), app.secret(), Genuine.PHONE));
    }

    @AfterEach
    void answersGenuineBell() {
        log.close();
        Resident resident = town.phones().resident("风雨之后");
        resident.says("11栋2单元903客厅灯不亮");
        resident.awaitReply("什么时候");
    }

    @Test
    @DisplayName(
            "What is not the platform's is refused and leaves nothing: no row, no heap, no flood of lines, no secret in them")
    void forged() throws Exception {
        String before = stored();
        Barrage.Outcome outcome = barrage(0, REQUESTS * 2 / 3, Forgeries::next);
        assertThat(outcome.notRefused()).isEmpty();
        assertThat(stored()).isEqualTo(before);
        assertThat(log.errors()).isEmpty();
        assertThat(log.lines()).isLessThan(LINES);
    }

    @Test
    @DisplayName(
            "Nonsense under a right signature is refused or kept and ignored: no 5xx, no heap, no failed effect, no secret in the log")
    void nonsense() throws Exception {
        barrage(REQUESTS * 2 / 3, REQUESTS, Garbage::next);
        assertThat(town.column("SELECT DISTINCT state FROM staff_event WHERE state IN ('NEW', 'FAILED')"))
                .isEmpty();
        assertThat(log.errors()).noneMatch(line -> line.startsWith("Staff event"));
    }

    /** The first tenth warms up; what the heap keeps of the rest is growth. */
    private Barrage.Outcome barrage(int from, int to, Function<Dice, Attempt> maker) throws Exception {
        int warm = from + (to - from) / 10;
        barrage.send(from, warm, maker);
        long heap = heap();
        long start = System.nanoTime();
        Barrage.Outcome outcome = barrage.send(warm, to, maker);
        long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
        long growth = heap() - heap;
        outcome.answers().forEach((kind, count) -> System.out.println(kind + ": " + count));
        System.out.printf(
                "seed %d: %d requests, %d a second, heap %+d KB, %d log lines%n",
                SEED, to - from, (to - warm) / seconds, growth / 1024, log.lines());
        assertThat(outcome.failures()).isEmpty();
        assertThat(growth).isLessThan(GROWTH);
        assertThat(log.betrayals()).isEmpty();
        return outcome;
    }

    private String stored() {
        return town.row(
                        "SELECT (SELECT COUNT(*) FROM staff_event) AS events, (SELECT COUNT(*) FROM inbound_message) AS messages")
                .toString();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
