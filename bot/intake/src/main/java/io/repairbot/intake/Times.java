package io.repairbot.intake;

import io.repairbot.capacity.VisitSlot;
import io.repairbot.script.IntakeScript;
import io.repairbot.script.Line;
import io.repairbot.understanding.TimeSlot;
import io.repairbot.understanding.TimeSlot.Bound;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the parts of an appointment, as the resident named them, to a span on the wall clock and the words that read it back. */
public final class Times {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /** A whole day, for those who name none of its hours. */
    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);

    private static final LocalTime DAY_ENDS = LocalTime.of(20, 0);

    private final IntakeScript script;

    public Times(IntakeScript script) {
        this.script = script;
    }

    /**
     * @param end null when the resident named none
     * @param open any time after {@code start} will do
     * @param label how it is read back
     */
    public record Span(LocalDateTime start, @Nullable LocalDateTime end, boolean open, String label) {}

    public Span span(TimeSlot slot, LocalDateTime now) {
        LocalDate date = slot.date() != null ? slot.date() : dateOf(slot, now);
        if (slot.time() != null) return clock(slot, date, slot.time(), now);
        if (slot.endTime() != null) return before(date, slot.endTime(), slot.endDate(), now);
        if (slot.daypart() != null) return daypart(slot.daypart(), date, now);
        LocalDate last = slot.endDate() != null ? slot.endDate() : date;
        String day = last.equals(date) ? day(date, now) : day(date, now) + "–" + day(last, now);
        return new Span(
                date.atTime(DAY_BEGINS), last.atTime(DAY_ENDS), false, say(Line.ANY_TIME_OF_DAY, Map.of("day", day)));
    }

    private Span clock(TimeSlot slot, LocalDate date, LocalTime time, LocalDateTime now) {
        if (slot.bound() == Bound.BEFORE || slot.bound() == Bound.WITHIN) return before(date, time, null, now);
        LocalDateTime start = date.atTime(time);
        Map<String, String> day = Map.of("day", day(date, now), "from", CLOCK.format(time));
        if (slot.endTime() != null) {
            LocalDateTime end = endOf(slot, date, time, slot.endTime());
            String to =
                    (end.toLocalDate().equals(date) ? "" : day(end.toLocalDate(), now)) + CLOCK.format(slot.endTime());
            return new Span(start, end, false, say(Line.FROM_TO, with(day, "to", to)));
        }
        boolean open = slot.bound() == Bound.AFTER;
        return new Span(start, null, open, say(open ? Line.AFTER_TIME : Line.AT_TIME, day));
    }

    private static LocalDateTime endOf(TimeSlot slot, LocalDate date, LocalTime time, LocalTime endTime) {
        LocalDate day = slot.endDate() != null ? slot.endDate() : date;
        LocalDateTime end = day.atTime(endTime);
        return end.isBefore(date.atTime(time)) ? end.plusDays(1) : end;
    }

    private Span before(LocalDate date, LocalTime time, @Nullable LocalDate endDate, LocalDateTime now) {
        LocalDate last = endDate != null ? endDate : date;
        LocalDateTime end = last.atTime(time);
        LocalDateTime begin = last.atTime(DAY_BEGINS);
        LocalDateTime earliest = begin.isAfter(now) ? begin : now;
        LocalDateTime start = earliest.isBefore(end) ? earliest : end;
        return new Span(
                start, end, false, say(Line.BEFORE_TIME, Map.of("day", day(last, now), "to", CLOCK.format(time))));
    }

    private Span daypart(TimeSlot.Daypart part, LocalDate date, LocalDateTime now) {
        String words = say(Line.AT_DAYPART, Map.of("day", day(date, now), "daypart", script.daypart(part)));
        return new Span(date.atTime(script.begin(part)), date.atTime(script.end(part)), false, words);
    }

    private LocalDate dateOf(TimeSlot slot, LocalDateTime now) {
        LocalTime last = slot.endTime() != null
                ? slot.endTime()
                : slot.time() != null ? slot.time() : slot.daypart() != null ? script.end(slot.daypart()) : DAY_ENDS;
        return now.toLocalTime().isBefore(last)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
    }

    public Appointment appointment(Span span, ZoneId zone) {
        LocalDateTime evening = span.start().toLocalDate().atTime(DAY_ENDS);
        LocalDateTime end = span.open() && span.start().isBefore(evening) ? evening : span.end();
        return new Appointment(
                span.label(),
                span.start().atZone(zone).toInstant(),
                end == null ? null : end.atZone(zone).toInstant());
    }

    /** A free slot as an appointment. */
    public Appointment appointment(VisitSlot slot, ZonedDateTime now) {
        LocalDateTime start = LocalDateTime.ofInstant(slot.start(), now.getZone());
        LocalDateTime end = LocalDateTime.ofInstant(slot.end(), now.getZone());
        String from = CLOCK.format(start.toLocalTime());
        Map<String, String> day = Map.of("day", day(start.toLocalDate(), now.toLocalDateTime()), "from", from);
        String label = say(Line.FROM_TO, with(day, "to", CLOCK.format(end.toLocalTime())));
        return new Appointment(label, slot.start(), slot.end());
    }

    /** An open "after three" of today is still ahead at four. */
    public boolean isOver(Span span, LocalDateTime now) {
        if (span.end() != null) return !span.end().isAfter(now);
        boolean begun = span.start().isBefore(now.truncatedTo(ChronoUnit.MINUTES));
        return begun && !(span.open() && span.start().toLocalDate().equals(now.toLocalDate()));
    }

    public boolean isTooFar(Span span, LocalDateTime now) {
        return span.start().toLocalDate().isAfter(now.toLocalDate().plusDays(script.appointmentDays()));
    }

    boolean isAtNight(Span span) {
        return script.atNight(span.start().toLocalTime());
    }

    /** Read-back of a day, e.g. {@code 今天（11月24日 周二）}. */
    private String day(LocalDate date, LocalDateTime now) {
        long ahead = ChronoUnit.DAYS.between(now.toLocalDate(), date);
        Line line = ahead == 0 ? Line.TODAY : ahead == 1 ? Line.TOMORROW : Line.OTHER_DAY;
        return say(line, Map.of("date", DATE.format(date), "weekday", script.weekday(date.getDayOfWeek())));
    }

    private static Map<String, String> with(Map<String, String> facts, String key, String value) {
        Map<String, String> all = new java.util.HashMap<>(facts);
        all.put(key, value);
        return all;
    }

    private String say(Line line, Map<String, String> facts) {
        return script.lines().say(line, facts).text();
    }
}
