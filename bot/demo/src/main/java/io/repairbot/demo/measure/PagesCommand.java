package io.repairbot.demo.measure;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code pages --times=40}: how long each page takes, from the request to the last byte, one after the other; the slowest once more at the end. */
public final class PagesCommand {
    public static final String NAME = "pages";

    private static final int WARM = 5;
    private static final String MANAGER = "zheng.jingli";

    private final int times;

    /** @param arguments of the program; {@code --times} is from 1 to 1,000 */
    public PagesCommand(List<String> arguments) {
        String given = new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)).getProperty("times");
        times = given == null ? 40 : Math.max(1, Math.min(1000, Integer.parseInt(given)));
    }

    /** @param console starts the console with the demo's data */
    public void run(Supplier<ConfigurableApplicationContext> console, PrintStream out) {
        try (ConfigurableApplicationContext program = console.get()) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            Visitor manager = visitor(program.getEnvironment());
            List<String> pages =
                    new Pages(jdbc, program.getBean(Clock.class).instant(), ZoneId.of("Asia/Shanghai")).all();
            out.printf("%n%9s %9s   of %d orders%n", "median ms", "p95 ms", orders(jdbc));
            pages.stream()
                    .map(page -> measure(manager, page))
                    .peek(line -> out.println(line.text()))
                    .max(Comparator.comparing(Line::most))
                    .ifPresent(line -> out.println("\nslowest:\n" + line.text()));
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

    private Line measure(Visitor visitor, String page) {
        for (int i = 0; i < WARM; i++) visitor.get(page);
        long[] nanos = LongStream.range(0, times)
                .map(i -> {
                    long begin = System.nanoTime();
                    visitor.get(page);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        return new Line(page, nanos[times / 2] / 1e6, nanos[times * 95 / 100] / 1e6);
    }

    private record Line(String page, double median, double most) {
        String text() {
            return "%9.1f %9.1f   %s".formatted(median, most, page);
        }
    }
}
