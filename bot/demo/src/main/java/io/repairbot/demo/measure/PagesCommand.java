package io.repairbot.demo.measure;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code pages}: how long each page takes, from the request to the last byte, one after the other, the slowest first. */
public final class PagesCommand {
    public static final String NAME = "pages";

    private static final int WARM = 5;
    private static final int TIMES = 40;
    private static final String MANAGER = "zheng.jingli";

    private PagesCommand() {}

    /** @param console starts the console with the demo's data */
    public static void run(Supplier<ConfigurableApplicationContext> console, PrintStream out) {
        try (ConfigurableApplicationContext program = console.get()) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            Visitor manager = visitor(program.getEnvironment());
            List<Line> lines = new ArrayList<>();
            List<String> pages =
                    new Pages(jdbc, program.getBean(Clock.class).instant(), ZoneId.of("Asia/Shanghai")).all();
            for (String page : pages) lines.add(measure(manager, page));
            lines.sort(Comparator.comparing(Line::most).reversed());
            out.printf("%n%9s %9s   of %d orders%n", "median ms", "p95 ms", orders(jdbc));
            lines.forEach(line -> out.printf("%9.1f %9.1f   %s%n", line.median(), line.most(), line.page()));
        }
    }

    private static long orders(JdbcTemplate jdbc) {
        Long orders = jdbc.queryForObject("SELECT COUNT(*) FROM work_order", Long.class);
        return orders == null ? 0 : orders;
    }

    private static Visitor visitor(Environment settings) {
        return new Visitor(
                settings.getRequiredProperty("local.server.port", Integer.class),
                MANAGER,
                settings.getRequiredProperty("repairbot.console.demo-password"));
    }

    private static Line measure(Visitor visitor, String page) {
        for (int i = 0; i < WARM; i++) visitor.get(page);
        long[] nanos = LongStream.range(0, TIMES)
                .map(i -> {
                    long begin = System.nanoTime();
                    visitor.get(page);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        return new Line(page, nanos[TIMES / 2] / 1e6, nanos[TIMES * 95 / 100] / 1e6);
    }

    private record Line(String page, double median, double most) {}
}
