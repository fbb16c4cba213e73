package io.repairbot.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Sends many attempts over some connections at once; attempt number n of a seed is always the same. */
record Barrage(int port, long seed) {
    private static final int CONNECTIONS = 4;

    /** @param answers how often each kind was answered with each status, e.g. {@code signature → 403} */
    record Outcome(Map<String, Integer> answers, List<String> notRefused, List<String> failures) {}

    Outcome send(int from, int to, Function<Dice, Attempt> maker) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<Outcome>> shares = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = from + i;
                Callable<Outcome> share = () -> share(first, to, maker);
                shares.add(senders.submit(share));
            }
            Outcome all = empty();
            for (Future<Outcome> share : shares) add(share.get(), all);
            return all;
        } finally {
            senders.shutdownNow();
        }
    }

    private Outcome share(int first, int to, Function<Dice, Attempt> maker) throws Exception {
        Outcome outcome = empty();
        try (RawHttp http = new RawHttp(port)) {
            for (int n = first; n < to; n += CONNECTIONS) {
                Attempt attempt = maker.apply(new Dice(seed * 1_000_003 + n));
                note(outcome, n, attempt, http.send(attempt));
            }
        }
        return outcome;
    }

    private static void note(Outcome outcome, int n, Attempt attempt, int status) {
        outcome.answers().merge(attempt.kind() + " → " + status, 1, Integer::sum);
        String line = "request " + n + ", " + attempt.kind() + ": " + status;
        if (status >= 500 || status == RawHttp.HUNG_UP && !attempt.cutOff())
            outcome.failures().add(line);
        if (status < 400 && !attempt.cutOff()) outcome.notRefused().add(line);
    }

    private static void add(Outcome share, Outcome all) {
        share.answers().forEach((kind, count) -> all.answers().merge(kind, count, Integer::sum));
        all.notRefused().addAll(share.notRefused());
        all.failures().addAll(share.failures());
    }

    private static Outcome empty() {
        return new Outcome(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    }
}
