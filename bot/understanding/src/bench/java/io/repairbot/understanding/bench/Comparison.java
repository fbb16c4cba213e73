package io.repairbot.understanding.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;

/** The two readers' results side by side. */
record Comparison(List<RunResult> results) {
    private record Row(String sentence, double own, double ownBytes, double other, double otherBytes) {
        double ratio() {
            return other / own;
        }
    }

    String table() {
        List<Row> rows = rows();
        StringBuilder table = new StringBuilder("   own µs   own bytes  xk-time µs  xk-time bytes   ratio  sentence\n");
        rows.forEach(row -> table.append(String.format(
                "%9.2f %11.0f %11.2f %14.0f %6.1f×  %s%n",
                row.own, row.ownBytes, row.other, row.otherBytes, row.ratio(), row.sentence)));
        return table.append(String.format(
                        "median: own %.2f µs, xk-time %.2f µs, ratio %.1f×; most bytes allocated by own reader %.0f%n",
                        median(rows, Row::own),
                        median(rows, Row::other),
                        median(rows, Row::ratio),
                        rows.stream().mapToDouble(Row::ownBytes).max().orElseThrow()))
                .toString();
    }

    private List<Row> rows() {
        Map<String, RunResult> own = bySentence("repairBot");
        Map<String, RunResult> other = bySentence("xkTime");
        return own.keySet().stream()
                .map(sentence -> new Row(
                        sentence,
                        time(own.get(sentence)),
                        bytes(own.get(sentence)),
                        time(other.get(sentence)),
                        bytes(other.get(sentence))))
                .toList();
    }

    private Map<String, RunResult> bySentence(String method) {
        Map<String, RunResult> found = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .forEach(result -> found.put(result.getParams().getParam("sentence"), result));
        return found;
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }

    private static double median(List<Row> rows, ToDoubleFunction<Row> value) {
        double[] sorted = rows.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
