package io.repairbot.demo.storm;

import io.repairbot.simulator.callback.CallbackSender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How many callbacks a second are acknowledged, ours and the bare server's by turns in one run, because a machine's speed drifts. */
final class AckRace implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);

    /** Medians over the rounds, in answers a second. */
    record Result(double ours, double bare, double ratio) {}

    /** Each callback goes once to either. The first round is the warm-up. */
    Result race(List<CallbackSender.Ready> callbacks, String ours, String bare) throws InterruptedException {
        List<Double> ourRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int share = callbacks.size() / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            List<CallbackSender.Ready> some = callbacks.subList(round * share, (round + 1) * share);
            double bareRate = rate(some, bare);
            double ourRate = rate(some, ours);
            if (round == 0) continue;
            bareRates.add(bareRate);
            ourRates.add(ourRate);
            ratios.add(ourRate / bareRate);
        }
        return new Result(median(ourRates), median(bareRates), median(ratios));
    }

    private double rate(List<CallbackSender.Ready> callbacks, String address) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        List<Future<?>> posting = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) posting.add(threads.submit(() -> post(callbacks, next, address)));
        for (Future<?> one : posting) await(one);
        return callbacks.size() / ((System.nanoTime() - begin) / 1e9);
    }

    private Void post(List<CallbackSender.Ready> callbacks, AtomicInteger next, String address)
            throws IOException, InterruptedException {
        for (int i = next.getAndIncrement(); i < callbacks.size(); i = next.getAndIncrement()) {
            CallbackSender.Ready callback = callbacks.get(i);
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?" + callback.query()))
                    .header("Content-Type", "text/xml; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(callback.body()))
                    .build();
            int status =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) throw new IllegalStateException(address + " answered " + status);
        }
        return null;
    }

    private static void await(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
