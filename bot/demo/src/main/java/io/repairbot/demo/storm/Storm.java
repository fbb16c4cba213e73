package io.repairbot.demo.storm;

import io.repairbot.demo.check.Checker;
import io.repairbot.demo.check.Rest;
import io.repairbot.demo.check.Verdict;
import io.repairbot.demo.storm.Figures.Count;
import io.repairbot.simulator.callback.CallbackSender;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One run from an empty database to the verdict. */
final class Storm {
    private static final int BELLS = 15_000;
    private static final long LOOK_MILLIS = 1_000;

    private final StormCommand plan;
    private final Figures figures = new Figures();
    private final Progress progress = new Progress();
    private final List<Replica> replicas = new ArrayList<>();

    Storm(StormCommand plan) {
        this.plan = plan;
    }

    /** @return whether nothing was lost or doubled */
    boolean run() throws IOException, InterruptedException {
        try (StormTown town = new StormTown(plan);
                RedisProbe redis = new RedisProbe(town.servers().redisUrl())) {
            return run(town, redis);
        }
    }

    /** The servers are stopped before what they use. */
    private boolean run(StormTown town, RedisProbe redis) throws IOException, InterruptedException {
        try {
            Duration start = startServers(town);
            town.settle(plan.homeCount());
            try (People people = new People(figures, town, plan.atOnce, plan.race)) {
                warmUp(town, people);
                StormReport report = measure(town, redis, people, start);
                if (plan.race) race(town, people, report);
                report.print(System.out);
                report.writePage(plan.page);
                return report.isClean();
            }
        } finally {
            for (Replica replica : replicas) replica.stop();
        }
    }

    private Duration startServers(StormTown town) throws IOException, InterruptedException {
        Duration longest = Duration.ZERO;
        for (int i = 1; i <= plan.replicas; i++) {
            Replica replica = Replica.server(town, String.valueOf(i), plan.heap);
            replicas.add(replica);
            progress.say("starting server " + i);
            Duration took = replica.start();
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        town.simulator()
                .pointCallbackAt(replicas.stream().map(Replica::callback).toList());
        return longest;
    }

    private void warmUp(StormTown town, People people) throws InterruptedException {
        if (plan.warmUp == 0) return;
        for (int i = 0; i < plan.warmUp; i++) people.report(plan.reports + i);
        awaitServed(people, plan.warmUp);
        awaitEnd(town);
        figures.reset();
        people.forget();
    }

    private StormReport measure(StormTown town, RedisProbe redis, People people, Duration start)
            throws InterruptedException {
        Meter before = Meter.read(town, redis, replicas);
        try (Breaker breaker = new Breaker(plan.faults, town, redis, replicas)) {
            breaker.begin(expected());
            everybodyReports(people);
            awaitServed(people, plan.reports);
        }
        Meter used = Meter.read(town, redis, replicas).since(before);
        Rest rest = awaitEnd(town);
        Verdict verdict = new Checker(town.jdbc(), town.mark(), town.clock(), people.heard(), people.staff()).check();
        return new StormReport(plan, figures, used, verdict, start, replicas).ended(rest, plan.race);
    }

    /** After the storm: bells of one account, then every engineer's taps on 接单. */
    private void race(StormTown town, People people, StormReport report) throws IOException, InterruptedException {
        Replica bare = Replica.bare(town, plan.heap);
        String ours = replicas.get(0).callback();
        try (AckRace race = new AckRace()) {
            bare.start();
            List<CallbackSender.Ready> bells = Stream.generate(
                            () -> town.simulator().crowd().bell(town.account(0)))
                    .limit(BELLS)
                    .toList();
            report.add("bell acks", race.race(bells, ours, bare.address("/bell")));
            report.add("taps committed", race.race(people.held(), ours, bare.address("/tap")));
        } finally {
            bare.stop();
        }
    }

    /** How long the reports will take, for what is to go wrong once. */
    private Duration expected() {
        return plan.within == null ? Duration.ofSeconds(30) : plan.within;
    }

    private void everybodyReports(People people) throws InterruptedException {
        long begin = System.nanoTime();
        for (int i = 0; i < plan.reports; i++) {
            if (plan.within != null) pace(begin + plan.within.toNanos() / plan.reports * i);
            people.report(i);
            if (i % 50 == 0) progress.show(figures, plan.reports, "");
        }
    }

    private static void pace(long due) throws InterruptedException {
        long wait = (due - System.nanoTime()) / 1_000_000;
        if (wait > 0) Thread.sleep(wait);
    }

    private void awaitServed(People people, int all) throws InterruptedException {
        await(() -> figures.of(Count.REPORTED) == all && people.allServed(), () -> "");
    }

    /** Until every order is at its end and nothing is left to be sent; in a race engineers take nothing. @return what is left when nothing has moved for long */
    private Rest awaitEnd(StormTown town) throws InterruptedException {
        AtomicReference<Rest> rest = new AtomicReference<>();
        await(
                () -> {
                    rest.set(Rest.of(town.jdbc(), town.mark(), town.clock()));
                    return plan.race ? rest.get().unsent() == 0 : rest.get().isNone();
                },
                () -> String.valueOf(rest.get()));
        return rest.get();
    }

    private void await(BooleanSupplier done, Supplier<String> rest) throws InterruptedException {
        long moved = System.nanoTime();
        long events = -1;
        while (!done.getAsBoolean() && System.nanoTime() - moved < plan.patience.toNanos()) {
            if (events != figures.events()) {
                events = figures.events();
                moved = System.nanoTime();
            }
            progress.show(figures, plan.reports, rest.get());
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
