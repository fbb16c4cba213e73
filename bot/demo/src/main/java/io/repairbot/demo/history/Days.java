package io.repairbot.demo.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.SplittableRandom;

/** When residents report: more in the morning and the evening, a little more at weekends. */
record Days(ZoneId zone, Instant now, SplittableRandom random) {
    private static final int[] HOURS = {1, 1, 1, 1, 1, 2, 4, 8, 12, 12, 10, 8, 6, 6, 7, 7, 7, 8, 10, 11, 9, 6, 3, 2};
    private static final int ALL_HOURS = Arrays.stream(HOURS).sum();
    private static final Duration LATEST = Duration.ofHours(1);

    /** How many on each of the days that end today. */
    int[] counts(int count, int days) {
        int[] counts = new int[days];
        for (int i = 0; i < count; i++) {
            int day = random.nextInt(days);
            boolean weekend = date(day, days).getDayOfWeek().getValue() > 5;
            counts[weekend || random.nextInt(10) > 0 ? day : random.nextInt(days)]++;
        }
        return counts;
    }

    /** Of the day, in order; of today only what is an hour ago or more, else of yesterday. */
    Instant[] reports(LocalDate day, int count) {
        Instant[] reports = new Instant[count];
        Instant latest = now.minus(LATEST);
        for (int i = 0; i < count; i++) {
            Instant at = moment(day);
            while (at.isAfter(latest)) at = at.minus(LATEST);
            reports[i] = at;
        }
        Arrays.sort(reports);
        return reports;
    }

    LocalDate date(int day, int days) {
        return now.atZone(zone).toLocalDate().minusDays(days - 1L - day);
    }

    private Instant moment(LocalDate day) {
        int place = random.nextInt(ALL_HOURS);
        int hour = 0;
        while (place >= HOURS[hour]) place -= HOURS[hour++];
        return day.atTime(hour, 0).atZone(zone).toInstant().plusMillis(random.nextInt(3_600_000));
    }
}
