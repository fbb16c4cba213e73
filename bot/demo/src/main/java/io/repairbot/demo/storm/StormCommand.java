package io.repairbot.demo.storm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The words after {@code storm} on the command line. */
@Command(
        name = "storm",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Drives the production server over the WeCom protocol and checks that nothing is lost or doubled.")
public final class StormCommand implements Callable<Integer> {
    private static final int COMMUNITIES = 20;
    private static final int REPORTS_EACH = 50;
    private static final int ENGINEERS_EACH = 5;

    @Option(names = "--reports", defaultValue = "2000", description = "how many residents report (${DEFAULT-VALUE})")
    int reports;

    @Option(names = "--homes", description = "how many homes there are; as many as reports unless given")
    @Nullable
    Integer homes;

    @Option(names = "--communities", description = "with an account of their own each; one for 50 reports, at least 20")
    @Nullable
    Integer communities;

    @Option(
            names = "--engineers",
            description =
                    "of all communities, who take the orders and finish them; five for each, because WeCom delivers 30 messages a minute to one person")
    @Nullable
    Integer engineers;

    @Option(
            names = "--at-once",
            defaultValue = "200",
            description = "residents who are chatting at any moment (${DEFAULT-VALUE})")
    int atOnce;

    @Option(
            names = "--within",
            description = "spreads the reports evenly over this time instead of as fast as they are answered")
    @Nullable
    Duration within;

    @Option(
            names = "--race",
            description =
                    "afterwards: acks a second of bells and of taps, beside a bare server in the same run; engineers wait with their taps for it")
    boolean race;

    @Option(
            names = "--warm-up",
            defaultValue = "0",
            description = "so many reports before anything is counted (${DEFAULT-VALUE})")
    int warmUp;

    @Option(names = "--replicas", defaultValue = "1", description = "server processes (${DEFAULT-VALUE})")
    int replicas;

    @Option(names = "--heap", defaultValue = "384m", description = "-Xmx of each (${DEFAULT-VALUE})")
    String heap = "384m";

    @Option(
            names = "--patience",
            defaultValue = "PT2M",
            description = "how long nothing may move before the rest counts as lost (${DEFAULT-VALUE})")
    Duration patience = Duration.ofMinutes(2);

    @Option(
            names = "--data",
            defaultValue = "data/storm",
            description = "folder of database and Redis, emptied first (${DEFAULT-VALUE})")
    Path data = Path.of("data/storm");

    @Option(
            names = "--page",
            defaultValue = "data/storm.html",
            description = "where the page with the plots is written (${DEFAULT-VALUE})")
    Path page = Path.of("data/storm.html");

    @ArgGroup(heading = "What goes wrong meanwhile:%n", exclusive = false)
    FaultOptions faults = new FaultOptions();

    /** @return 0 when nothing was lost or doubled */
    @Override
    public Integer call() throws Exception {
        return new Storm(this).run() ? 0 : 1;
    }

    int homeCount() {
        return homes == null ? reports + warmUp : homes;
    }

    int communityCount() {
        return communities == null ? Math.max(COMMUNITIES, (reports + warmUp) / REPORTS_EACH) : communities;
    }

    /** Fewer would wait for their messages: an order is three to whoever takes it and one to each colleague. */
    int engineerCount() {
        return engineers == null ? communityCount() * ENGINEERS_EACH : engineers;
    }

    public static CommandLine commandLine() {
        return commandLine(new StormCommand());
    }

    static CommandLine commandLine(StormCommand plan) {
        return new CommandLine(plan).registerConverter(Duration.class, StormCommand::duration);
    }

    /** {@code 20ms}, {@code 60s}, {@code 10m}, {@code every=10s} or ISO. */
    static Duration duration(String text) {
        String words = text.toLowerCase(Locale.ROOT).replace("every=", "");
        if (words.startsWith("pt")) return Duration.parse(words);
        if (words.endsWith("ms")) return Duration.ofMillis(Long.parseLong(words.replace("ms", "")));
        return Duration.parse("pt" + words);
    }
}
