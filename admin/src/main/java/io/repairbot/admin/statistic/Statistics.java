package io.repairbot.admin.statistic;

import java.util.List;

/**
 * The figures of one month as the template shows them.
 *
 * @param month as in the address, {@code 2026-11}; {@code next} is empty when nothing can have happened then
 * @param trend the twelve months that end with this one, oldest first
 */
public record Statistics(
        String month,
        String previous,
        String next,
        Line total,
        List<Line> people,
        List<Line> trades,
        List<Line> trend,
        List<Hours> heat,
        List<Home> homes,
        List<Declined> declined) {
    /** Which orders the page speaks of at all. */
    public static final String BASE = "统计当月报修的工单，取消的和并入别的工单的不算。按人统计看首问责任人：谁先接单，谁对这张工单负责到底（W3a），转给别人也算他的。";

    /** @param finish mean time from report to completion of the orders finished, empty without any; {@code minutes} the same as a number */
    public record Line(
            String label, String link, Count orders, List<Ratio> ratios, Count finished, String finish, long minutes) {}

    /** A number and the address of its orders. */
    public record Count(long amount, String link) {}

    /** @param percent empty when there was nothing to be good at */
    public record Ratio(String label, String percent, Count good, Count of) {}

    /** A weekday of the heat map. */
    public record Hours(String weekday, List<Count> counts, List<String> shades) {}

    public record Home(String label, Count orders) {}

    public record Declined(String service, int notOffered, int feeRefused) {}
}
