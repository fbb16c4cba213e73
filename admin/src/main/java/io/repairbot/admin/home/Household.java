package io.repairbot.admin.home;

import io.repairbot.community.Home;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One home as the template shows it. */
public record Household(
        Home home, List<Person> bound, List<Person> others, List<Order> waiting, List<Order> past, boolean more) {
    /** @param number of an order that waits, by which the full number of his phone may be asked for */
    public record Person(
            long id,
            String phone,
            String tenure,
            String since,
            @Nullable String number) {}

    /** @param mark 连续报修, or empty; {@code tone} is the class of the state's badge */
    public record Order(
            String number,
            String state,
            String tone,
            boolean urgent,
            boolean overdue,
            String mark,
            String service,
            String content,
            String engineer,
            String openedAt) {}
}
