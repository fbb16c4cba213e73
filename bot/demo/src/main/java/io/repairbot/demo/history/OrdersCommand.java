package io.repairbot.demo.history;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** {@code orders --count=1000000 --open=5000 --years=2 --seed=1}: fills the demo's database while the demo itself does not run. */
public final class OrdersCommand {
    public static final String NAME = "orders";

    private final Wanted wanted;

    /** @throws HistoryRefused when an argument makes no sense */
    public OrdersCommand(List<String> arguments) {
        wanted = Wanted.of(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
    }

    /** @param console starts a program that knows the domain and rings no clock */
    public void run(Supplier<ConfigurableApplicationContext> console, PrintStream out) {
        try (ConfigurableApplicationContext program = console.get()) {
            new Past(program, out).write(wanted);
        } catch (SQLException failed) {
            throw new HistoryRefused("The database did not take it: " + failed.getMessage()
                    + ". What is written stays, whole day by whole day.");
        }
    }
}
