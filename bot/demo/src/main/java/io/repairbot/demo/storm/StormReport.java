package io.repairbot.demo.storm;

import io.repairbot.demo.check.Rest;
import io.repairbot.demo.check.Verdict;
import io.repairbot.demo.storm.Figures.Count;
import io.repairbot.demo.storm.Figures.Time;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The results: one line of JSON for programs, a table for people, a page with plots. */
final class StormReport {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> results = new LinkedHashMap<>();
    private final Map<String, Map<Double, Double>> curves = new LinkedHashMap<>();
    private final Verdict verdict;
    private Rest rest = new Rest(0, 0, 0);

    StormReport(
            StormCommand plan, Figures figures, Meter used, Verdict verdict, Duration start, List<Replica> replicas) {
        this.verdict = verdict;
        results.put("reports", plan.reports);
        for (Count count : Count.values()) results.put(count.name().toLowerCase(Locale.ROOT), figures.of(count));
        results.put("seconds", round(used.seconds()));
        results.put("turns", used.turns());
        results.put("turns/s", round(used.turns() / used.seconds()));
        for (Time time : Time.values()) times(figures, time);
        results.put("statements/turn", round(used.perTurn(used.statements())));
        results.put("redis calls/turn", round(used.perTurn(used.redisCalls())));
        results.put("server cpu ms/turn", round(used.perTurn(used.cpuSeconds() * 1000)));
        results.put("start to ready s", round(start.toMillis() / 1000.0));
        replicas.stream()
                .filter(Replica::runs)
                .forEach(replica -> results.put(
                        "peak RSS MB of server " + replica.name(), Meter.peakMegabytes(replica.processId())));
        results.putAll(verdict.counts());
        results.put("refusals explained in the database", verdict.explained());
    }

    private void times(Figures figures, Time time) {
        if (!figures.has(time)) return;
        results.put(time.words + " p50 ms", round(figures.millis(time, 50)));
        results.put(time.words + " p99 ms", round(figures.millis(time, 99)));
        curves.put(time.words, figures.curve(time));
    }

    void add(String what, AckRace.Result race) {
        results.put(what + "/s", round(race.ours()));
        results.put(what + "/s, bare server", round(race.bare()));
        results.put(what + ", ratio", round(race.ratio()));
    }

    /** @param racing whether engineers took nothing on purpose */
    StormReport ended(Rest rest, boolean racing) {
        this.rest = racing ? new Rest(0, rest.unsent(), rest.limited()) : rest;
        results.put("orders not at their end", this.rest.open());
        results.put("messages not sent", this.rest.unsent());
        return this;
    }

    boolean isClean() {
        return verdict.isClean() && rest.isNone();
    }

    private String ending() {
        if (!rest.isNone()) return "NOT AT ITS END, nothing moved any more: " + rest + ".";
        return isClean() ? "Everything came to its end. Nothing lost, nothing doubled." : "NOT CLEAN: see above.";
    }

    void print(PrintStream out) {
        out.println();
        results.forEach((what, figure) -> out.printf("%-44s %12s%n", what, figure));
        verdict.examples().forEach(example -> out.println("  " + example));
        out.println(ending());
        out.println(JSON.writeValueAsString(results));
    }

    void writePage(Path file) throws IOException {
        String page = StormPage.of(JSON.writeValueAsString(results), JSON.writeValueAsString(curves));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page);
    }

    private static double round(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
