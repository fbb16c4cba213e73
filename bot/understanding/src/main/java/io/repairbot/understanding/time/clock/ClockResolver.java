package io.repairbot.understanding.time.clock;

import io.repairbot.understanding.TimeSlot.Daypart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Settles which of the two three o'clocks is meant, and on which day when none is named: the next one, but no repairs at night unless night is said or is now. */
public final class ClockResolver {
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int NIGHT_BEFORE = 6;
    private static final int LATE_FROM = 21;

    private final LocalDateTime now;

    public ClockResolver(LocalDateTime now) {
        this.now = now;
    }

    /** The time on {@code date}; a bare three is the next one when that is today, else in the afternoon. */
    public LocalDateTime resolve(Clock clock, @Nullable Daypart part, LocalDate date) {
        boolean open = part == null && clock.half() == Clock.Half.OPEN;
        return open ? on(clock, date) : moment(clock, hour(clock, part), date);
    }

    /**
     * The next such time, today or tomorrow.
     *
     * @param end the end of a range that begins at a given time, which may have begun; the time itself when there is no range
     */
    public LocalDateTime next(Clock clock, @Nullable Daypart part, UnaryOperator<LocalDateTime> end) {
        boolean open = part == null && clock.half() == Clock.Half.OPEN;
        LocalDateTime at = moment(clock, open ? clock.hour() % NOON : hour(clock, part), now.toLocalDate());
        while (at.isBefore(now) && !end.apply(at).isAfter(now) || open && isRest(at.getHour())) {
            at = at.plusHours(open ? NOON : DAY);
        }
        return at;
    }

    /** The first such time after {@code start}, for the end of a range. */
    public LocalDateTime after(LocalDateTime start, Clock clock, @Nullable Daypart part) {
        boolean open = part == null && clock.half() == Clock.Half.OPEN;
        LocalDateTime end = moment(clock, open ? clock.hour() % NOON : hour(clock, part), start.toLocalDate());
        while (!end.isAfter(start)) {
            end = end.plusHours(open ? NOON : DAY);
        }
        return end;
    }

    private static LocalDateTime moment(Clock clock, int hour, LocalDate date) {
        return date.plusDays(hour / DAY).atTime(clock.at(hour));
    }

    private LocalDateTime on(Clock clock, LocalDate date) {
        int hour = clock.hour();
        if (!date.equals(now.toLocalDate())) {
            return moment(clock, hour < NIGHT_BEFORE ? hour + NOON : hour, date);
        }
        LocalDateTime first = moment(clock, hour, date);
        return first.isBefore(now) && hour < NOON ? first.plusHours(NOON) : first;
    }

    /** Hours at which nobody expects a visitor, unless it is about that time already. */
    private boolean isRest(int hour) {
        boolean night = hour < NIGHT_BEFORE && now.getHour() >= NIGHT_BEFORE;
        return night || hour >= LATE_FROM && now.getHour() < LATE_FROM - 3;
    }

    /** The hour from 0 to 23, 24 or more when it lies behind midnight of the evening named. */
    private static int hour(Clock clock, @Nullable Daypart part) {
        int hour = clock.hour();
        return switch (clock.half()) {
            case AM -> hour % NOON;
            case PM -> hour % NOON + NOON;
            case EXACT, OPEN -> hour > NOON || part == null ? hour : inPart(hour, part);
        };
    }

    private static int inPart(int hour, Daypart part) {
        return switch (part) {
            case DAWN -> hour % NOON;
            case EARLY_MORNING, MORNING -> hour;
            case NOON -> hour < 10 ? hour + NOON : hour;
            case AFTERNOON, DUSK -> hour == NOON || hour == 0 ? hour : hour + NOON;
            case EVENING -> hour == 0 ? DAY : hour < 5 || hour == NOON ? hour % NOON + DAY : hour + NOON;
            case MIDNIGHT -> hour == NOON || hour == 0 ? DAY : hour > 8 ? hour + NOON : hour;
            case DAYTIME -> hour < NIGHT_BEFORE ? hour + NOON : hour;
        };
    }

    /** When a part of day is over. */
    public static LocalTime end(Daypart part) {
        return switch (part) {
            case DAWN -> LocalTime.of(6, 0);
            case EARLY_MORNING -> LocalTime.of(10, 0);
            case MORNING -> LocalTime.of(12, 0);
            case NOON -> LocalTime.of(14, 0);
            case AFTERNOON, DAYTIME -> LocalTime.of(18, 0);
            case DUSK -> LocalTime.of(20, 0);
            case EVENING, MIDNIGHT -> LocalTime.of(23, 59);
        };
    }

    /** When a part of day begins. */
    public static LocalTime begin(Daypart part) {
        return switch (part) {
            case DAWN -> LocalTime.MIDNIGHT;
            case EARLY_MORNING, DAYTIME -> LocalTime.of(6, 0);
            case MORNING -> LocalTime.of(8, 0);
            case NOON -> LocalTime.of(11, 0);
            case AFTERNOON -> LocalTime.of(12, 0);
            case DUSK -> LocalTime.of(17, 0);
            case EVENING -> LocalTime.of(18, 0);
            case MIDNIGHT -> LocalTime.of(22, 0);
        };
    }
}
