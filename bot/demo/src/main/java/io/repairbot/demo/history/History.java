package io.repairbot.demo.history;

import io.repairbot.catalogue.ServiceItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the past, day by day. */
final class History {
    private static final List<String> SPOTS = List.of("厨房", "卫生间", "客厅", "主卧", "次卧", "阳台");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Town town;
    private final Times times;
    private final Wanted wanted;
    private final Instant now;
    private final SplittableRandom random;
    private final Fate fate;
    private final Ids ids;
    private int left;
    private int stopped;

    History(Town town, Times times, Wanted wanted, Instant now, Ids ids) {
        this.town = town;
        this.times = times;
        this.wanted = wanted;
        this.now = now;
        this.ids = ids;
        this.random = new SplittableRandom(wanted.seed());
        this.fate = new Fate(random);
    }

    /** @param done hears how many orders are written */
    void write(Connection connection, LongConsumer done) throws SQLException {
        int days = 365 * wanted.years();
        Days calendar = new Days(times.zone(), now, random);
        int[] counts = calendar.counts(wanted.count(), days);
        int first = firstOfOpen(counts);
        for (int day = 0, written = 0; day < days; day++) {
            if (day == first) left = remaining(counts, first);
            Sheets sheets = new Sheets();
            LocalDate date = calendar.date(day, days);
            long last = ids.counted(connection, date, counts[day]);
            Instant[] reports = calendar.reports(date, counts[day]);
            for (int i = 0; i < reports.length; i++)
                live(report(date, last - reports.length + i + 1, reports[i]), sheets, day >= first);
            sheets.write(connection);
            done.accept(written += counts[day]);
        }
    }

    /** Open orders are of the last days, so many that at least a third of theirs is over. */
    private int firstOfOpen(int[] counts) {
        int day = counts.length;
        long there = 0;
        while (day > 0 && there < wanted.open() * 3L / 2) there += counts[--day];
        return day;
    }

    private static int remaining(int[] counts, int first) {
        int all = 0;
        for (int day = first; day < counts.length; day++) all += counts[day];
        return all;
    }

    private void live(Report report, Sheets sheets, boolean maybeOpen) {
        Life life = new Life(report, sheets, times);
        if (maybeOpen && random.nextInt(left--) < wanted.open() - stopped) {
            stopped++;
            fate.stop(life, now);
        } else {
            fate.finish(life, now);
        }
        if (maybeOpen) life.papers.news(life.engineer);
        life.write();
    }

    private Report report(LocalDate day, long count, Instant at) {
        ServiceItem service = fate.one(town.services());
        Instant visit = random.nextInt(4) == 0 && !service.urgent() ? visit(at) : null;
        String number =
                "%s%s-%03d".formatted(town.community().code(), DateTimeFormatter.BASIC_ISO_DATE.format(day), count);
        return new Report(
                ids.next(),
                number,
                fate.one(town.homes()),
                fate.one(SPOTS),
                service,
                at,
                times.tellable(service, at),
                visit,
                visit == null ? "尽快" : WORDS.format(visit.atZone(times.zone())),
                times.returnBy(at, visit));
    }

    /** A few hours on, by day. */
    private @Nullable Instant visit(Instant at) {
        Instant visit = at.plus(Duration.ofHours(2 + random.nextInt(20)));
        int hour = visit.atZone(times.zone()).getHour();
        return hour < 9 || hour > 17 ? null : visit.truncatedTo(java.time.temporal.ChronoUnit.HOURS);
    }
}
