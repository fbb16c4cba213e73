package io.repairbot.demo;

import io.repairbot.demo.history.HistoryRefused;
import io.repairbot.demo.history.OrdersCommand;
import io.repairbot.demo.measure.PagesCommand;
import io.repairbot.demo.storm.StormCommand;
import io.repairbot.embedded.EmbeddedServersException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * Starts the demo in the working directory. Arguments: {@code --fresh} forgets all data; settings as for the server. With {@code orders} it only
 * fills the demo's database, see {@link OrdersCommand}; with {@code pages} it measures the console's pages, see {@link PagesCommand};
 * with {@code storm} it drives the production server as everybody at once, see {@link StormCommand}.
 */
public final class RepairbotDemo {
    private RepairbotDemo() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("storm")) {
            System.exit(StormCommand.commandLine().execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        Demo demo = new Demo();
        // After the server's context is closed: servers that vanish under it cost seconds and pages of stack traces.
        SpringApplication.getShutdownHandlers().add(demo::close);
        List<String> given = List.of(arguments);
        try {
            if (given.contains(OrdersCommand.NAME)) {
                new OrdersCommand(given).run(demo::startQuietly, System.out);
                System.exit(0);
            }
            if (given.contains(PagesCommand.NAME)) {
                new PagesCommand(given).run(demo::startQuietly, System.out);
                System.exit(0);
            }
            demo.start(given);
        } catch (EmbeddedServersException | PortTaken | HistoryRefused e) {
            exit(e.getMessage());
        } catch (ServerRefused told) {
            exit("The demo is stopped.");
        }
        System.out.println(demo.welcome());
    }

    /** By force: the simulator's threads would keep the process alive. */
    private static void exit(String sentence) {
        System.err.println(System.lineSeparator() + sentence + System.lineSeparator());
        System.exit(1);
    }
}
