package io.repairbot.understanding.time;

import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.TimeSlot.Bound;
import io.repairbot.understanding.TimeSlot.Daypart;
import io.repairbot.understanding.time.calendar.Days;
import io.repairbot.understanding.time.calendar.Offset;
import io.repairbot.understanding.time.clock.Clock;
import io.repairbot.understanding.time.clock.ClockResolver;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns what was written into days and hours, seen from one moment. */
final class Resolver {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final LocalDateTime now;
    private final ClockResolver clocks;

    Resolver(LocalDateTime now) {
        this.now = now;
        clocks = new ClockResolver(now);
    }

    /** One edge of an appointment; {@code until} is the last day when several are named. */
    private record Edge(
            LocalDate date,
            @Nullable LocalDate until,
            @Nullable LocalTime time,
            @Nullable Daypart part) {
        LocalDateTime moment() {
            return date.atTime(time != null ? time : part != null ? ClockResolver.begin(part) : LocalTime.MIDNIGHT);
        }

        /** When a visitor would be late. */
        LocalDateTime latest() {
            return time == null && part != null ? date.atTime(ClockResolver.end(part)) : moment();
        }

        @Nullable
        LocalTime minutes() {
            return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** The earliest moment the candidate means; a day without hour begins at midnight. */
    LocalDateTime begin(Candidate candidate) {
        return start(candidate).moment();
    }

    TimeSlot slot(Candidate candidate) {
        Mention mention = candidate.start();
        if (mention.offset() != null && mention.offset().kind() == Offset.Kind.WITHIN) {
            return within(mention.offset());
        }
        Edge start = start(candidate);
        Edge end = candidate.end() == null ? null : end(start, mention, candidate.end());
        Bound bound = mention.offset() != null && mention.offset().kind() == Offset.Kind.AFTER
                ? Bound.AFTER
                : candidate.bound();
        Daypart part = start.time == null ? start.part : null;
        if (end != null) {
            return new TimeSlot(
                    start.date, start.minutes(), end.until == null ? end.date : end.until, end.minutes(), part, bound);
        }
        return start.time == null && start.until != null
                ? days(start.date, start.until, part, bound)
                : new TimeSlot(
                        start.date, start.minutes(), bound == Bound.WITHIN ? start.date : null, null, part, bound);
    }

    /** Several days: "within" begins today at the earliest, "after" is after their end, "before" is before their begin, or before the end of the month (月底). */
    private TimeSlot days(LocalDate first, LocalDate last, @Nullable Daypart part, @Nullable Bound bound) {
        boolean monthEnd = first.getDayOfMonth() > 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (bound == Bound.AFTER || bound == Bound.BEFORE && monthEnd) {
            return new TimeSlot(last, null, null, null, part, bound);
        }
        if (bound == Bound.BEFORE) {
            return new TimeSlot(first, null, null, null, part, bound);
        }
        LocalDate today = now.toLocalDate();
        boolean running = bound == Bound.WITHIN && first.isBefore(today);
        return new TimeSlot(running ? today : first, null, last, null, part, bound);
    }

    private TimeSlot within(Offset offset) {
        LocalTime end = offset.clock() ? minutes(offset.at()) : LAST_MINUTE;
        return new TimeSlot(now.toLocalDate(), minutes(now), offset.at().toLocalDate(), end, null, Bound.WITHIN);
    }

    private static LocalTime minutes(LocalDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private Edge start(Candidate candidate) {
        Mention mention = candidate.start();
        if (mention.offset() != null) {
            return at(mention.offset().at());
        }
        Days days = mention.days();
        if (days == null) {
            return withoutDay(mention, candidate.end());
        }
        Days.Span span = days.rule().on(now.toLocalDate());
        Edge edge = edge(mention, span.first(), span.last());
        boolean today = days.kind() == Days.Kind.WEEKDAY && span.first().equals(now.toLocalDate());
        boolean toAnotherDay = candidate.end() != null && candidate.end().days() != null;
        boolean over =
                today && span.last() == null && !toAnotherDay && !edge.latest().isAfter(now);
        LocalDate next = over ? days.rule().on(span.first().plusDays(1)).first() : null;
        return next == null ? edge : edge(mention, next, null);
    }

    private static Edge at(LocalDateTime moment) {
        return new Edge(moment.toLocalDate(), null, moment.toLocalTime(), null);
    }

    private Edge edge(Mention mention, LocalDate date, @Nullable LocalDate until) {
        Clock clock = mention.clock();
        if (clock == null) {
            return new Edge(date, until, null, mention.part());
        }
        return at(clocks.resolve(clock, mention.part(), date));
    }

    private Edge withoutDay(Mention mention, @Nullable Mention end) {
        Clock clock = mention.clock();
        Daypart part = mention.part();
        if (clock != null) {
            return at(clocks.next(clock, part, begin -> rangeEnd(begin, mention, end)));
        }
        LocalDate today = now.toLocalDate();
        boolean over = part != null && !now.toLocalTime().isBefore(ClockResolver.end(part));
        return new Edge(over ? today.plusDays(1) : today, null, null, part);
    }

    private LocalDateTime rangeEnd(LocalDateTime begin, Mention first, @Nullable Mention end) {
        boolean hour = end != null && end.clock() != null && end.days() == null;
        return hour ? end(at(begin), first, end).moment() : begin;
    }

    private Edge end(Edge start, Mention first, Mention mention) {
        if (mention.offset() != null) {
            return at(mention.offset().at());
        }
        Days days = mention.days();
        Clock clock = mention.clock();
        if (days != null) {
            Days.Span span = days.rule().on(start.date);
            return sameDayEnd(start, mention, span);
        }
        Daypart part = mention.part() == null && isLaterHour(first, clock) ? first.part() : mention.part();
        if (clock != null) {
            return at(clocks.after(start.moment(), clock, part));
        }
        return new Edge(start.date, null, part == null ? null : ClockResolver.end(part), part);
    }

    private Edge sameDayEnd(Edge start, Mention mention, Days.Span span) {
        Clock clock = mention.clock();
        boolean open = clock != null && mention.part() == null && clock.half() == Clock.Half.OPEN;
        if (open && span.first().equals(start.date)) {
            return at(clocks.after(start.moment(), clock, null));
        }
        return edge(mention, span.first(), span.last());
    }

    /** "下午1点到3点": three is in the afternoon too; "上午10点到2点": two is not in the morning. */
    private static boolean isLaterHour(Mention first, @Nullable Clock clock) {
        Clock start = first.clock();
        return clock != null
                && start != null
                && first.part() != null
                && clock.hour() % 12 > start.hour() % 12
                && first.part() != Daypart.EVENING;
    }
}
