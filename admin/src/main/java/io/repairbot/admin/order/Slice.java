package io.repairbot.admin.order;

import io.repairbot.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The orders behind one number of 统计, as it stands in the address; what makes no sense counts as not said.
 *
 * @param figure name of a {@link Figure}
 * @param person userid of the first responsible engineer, {@link #NOBODY} for none
 * @param hour weekday and hour of the report within the days of the query: {@code 1-09} is Monday from nine to ten
 * @param home id
 */
public record Slice(String figure, String person, String trade, String hour, String home) {
    public static final String NOBODY = "-";
    public static final Slice ALL = new Slice("", "", "", "", "");

    private static final String WEEKDAYS = "一二三四五六日";
    private static final int LONGEST_DAYS = 366;

    public Slice {
        figure = Query.kept(figure);
        person = Query.kept(person);
        trade = Query.kept(trade);
        hour = Query.kept(hour);
        home = Query.kept(home);
    }

    public static Slice of(Figure figure) {
        return new Slice(figure.name(), "", "", "", "");
    }

    public Slice by(String first) {
        return new Slice(figure, first.isEmpty() ? NOBODY : first, trade, hour, home);
    }

    public Slice in(String ofTrade) {
        return new Slice(figure, person, ofTrade, hour, home);
    }

    public Slice at(String weekdayAndHour) {
        return new Slice(figure, person, trade, weekdayAndHour, home);
    }

    public Slice from(String ofHome) {
        return new Slice(figure, person, trade, hour, ofHome);
    }

    /** Those that say something, by name. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("figure", figure);
        all.put("person", person);
        all.put("trade", trade);
        all.put("hour", hour);
        all.put("home", home);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** What it leaves, as people read it; empty when that is everything. */
    String words(String name, String tradeName) {
        List<String> words = new ArrayList<>();
        Figure known = known();
        if (known != null) words.add(known.label());
        if (person.equals(NOBODY)) words.add("没有人接过");
        else if (!person.isEmpty()) words.add("首问责任人" + name);
        if (!trade.isEmpty()) words.add(tradeName);
        if (isHour())
            words.add("周" + WEEKDAYS.charAt(hour.charAt(0) - '1') + Integer.parseInt(hour.substring(2)) + "点报修");
        if (!home.isEmpty()) words.add("同一户");
        return String.join("，", words);
    }

    private boolean isHour() {
        return hour.matches("[1-7]-(?:[01][0-9]|2[0-3])");
    }

    private @Nullable Figure known() {
        return Arrays.stream(Figure.values())
                .filter(one -> one.name().equals(figure))
                .findAny()
                .orElse(null);
    }

    /** {@code from} and {@code to} as in the query. */
    Where where(String from, String to, ZoneId zone) {
        Figure known = known();
        return new Where(
                known == null ? null : known.condition(),
                person.equals(NOBODY),
                person.isEmpty() || person.equals(NOBODY) ? null : person,
                trade.isEmpty() ? null : trade,
                isHour() ? spans(from, to, zone) : null,
                home.matches("[0-9]{1,18}") ? Long.valueOf(home) : null);
    }

    /** As moments, so that the index of moments finds them and any zone is right. Null without days to begin and end with. */
    private @Nullable List<Span> spans(String from, String to, ZoneId zone) {
        List<Span> spans = new ArrayList<>();
        try {
            LocalDate last = LocalDate.parse(to);
            LocalDate day = LocalDate.parse(from);
            if (day.plusDays(LONGEST_DAYS).isBefore(last)) return null;
            for (; !day.isAfter(last); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() == hour.charAt(0) - '0') spans.add(span(day, zone));
            }
        } catch (DateTimeParseException noDay) {
            return null;
        }
        return spans.isEmpty() ? null : spans;
    }

    private Span span(LocalDate day, ZoneId zone) {
        LocalDateTime begins = day.atTime(Integer.parseInt(hour.substring(2)), 0);
        return new Span(
                begins.atZone(zone).toInstant(),
                begins.plusHours(1).atZone(zone).toInstant());
    }

    /** What the list's SQL asks for; {@code condition} is SQL of ours. */
    record Where(
            @Nullable String condition,
            boolean nobody,
            @Nullable String person,
            @Nullable String trade,
            @Nullable List<Span> hours,
            @Nullable Long home) {}

    /** @param to exclusive */
    record Span(Instant from, Instant to) {}
}
