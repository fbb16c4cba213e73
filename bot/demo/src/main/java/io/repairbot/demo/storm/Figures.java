package io.repairbot.demo.storm;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** What is counted and timed while it happens. Thread-safe. */
final class Figures {
    /** What is timed, in microseconds. */
    enum Time {
        BELL_ACK("customer-service callback → ack"),
        STAFF_ACK("tap or words of staff → ack"),
        REPORT_TO_REPLY("report → reply"),
        CONFIRM_TO_NUMBER("confirmation → number"),
        ORDER_TO_CARD("confirmation → engineer's card"),
        TAP_TO_REPAINT("tap → repaint");

        final String words;

        Time(String words) {
            this.words = words;
        }
    }

    enum Count {
        REPORTED,
        CONFIRMED,
        NUMBERED,
        MORE_TURNS,
        /** Taps on 接单; of one order several engineers may tap. */
        ACCEPTED,
        TOO_LATE,
        COMPLETED,
        RATED
    }

    private static final long LONGEST = Duration.ofHours(1).toNanos() / 1000;

    private final Map<Time, Histogram> times = new ConcurrentHashMap<>();
    private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

    Figures() {
        Arrays.stream(Time.values()).forEach(time -> times.put(time, new SynchronizedHistogram(LONGEST, 3)));
        Arrays.stream(Count.values()).forEach(count -> counts.put(count, new LongAdder()));
    }

    /** @param since {@link System#nanoTime()} when it began */
    void took(Time what, long since) {
        took(what, Duration.ofNanos(System.nanoTime() - since));
    }

    void took(Time what, Duration time) {
        times.get(what).recordValue(Math.min(time.toNanos() / 1000, LONGEST));
    }

    void count(Count what) {
        counts.get(what).increment();
    }

    long of(Count what) {
        return counts.get(what).sum();
    }

    long events() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    double millis(Time what, double percentile) {
        return times.get(what).getValueAtPercentile(percentile) / 1000.0;
    }

    boolean has(Time what) {
        return times.get(what).getTotalCount() > 0;
    }

    /** Percentile → milliseconds, for the plot. */
    Map<Double, Double> curve(Time what) {
        Map<Double, Double> curve = new TreeMap<>();
        for (double p : new double[] {1, 5, 10, 25, 50, 75, 90, 95, 99, 99.5, 99.9, 100}) curve.put(p, millis(what, p));
        return curve;
    }

    /** Forgets all so far: the warm-up. */
    void reset() {
        times.values().forEach(Histogram::reset);
        counts.values().forEach(LongAdder::reset);
    }
}
