package io.repairbot.admin.order;

import io.repairbot.community.WrittenDoor;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are looked for; all of it stands in the address, so that a search can be kept as a bookmark. What makes no sense counts as not said.
 *
 * @param number beginning of an order's number, {@code place} beginning of a place, {@code words} anywhere in content or place: at most one of
 *     them; {@code building} when the place is a building or one of its units
 * @param before where the page before ended, exclusive
 */
record Filter(
        long community,
        @Nullable WorkOrderState state,
        boolean late,
        boolean urgent,
        @Nullable String engineer,
        @Nullable String number,
        @Nullable String place,
        @Nullable String building,
        @Nullable String words,
        @Nullable Instant from,
        @Nullable Instant to,
        Slice.Where slice,
        @Nullable Before before,
        int limit) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{1,8}\\d[\\d-]*");

    record Before(Instant openedAt, long id) {
        static @Nullable Before read(String text) {
            Matcher parts = Pattern.compile("(\\d{1,15})-(\\d{1,18})").matcher(text);
            if (!parts.matches()) return null;
            return new Before(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2)));
        }

        String text() {
            return openedAt.toEpochMilli() + "-" + id;
        }
    }

    static Filter of(long community, Search search, ZoneId zone, Instant now, int limit) {
        Query query = search.query();
        String asked = query.q().strip();
        String place = place(asked);
        boolean number = NUMBER.matcher(asked).matches();
        String words = asked.isEmpty() || number || place != null ? null : escaped(asked);
        Instant from = day(query.from(), zone, 0);
        return new Filter(
                community,
                state(query.state()),
                "1".equals(query.late()),
                "1".equals(query.urgent()),
                query.engineer().isBlank() ? null : query.engineer(),
                number ? asked.toUpperCase(java.util.Locale.ROOT) + "%" : null,
                place,
                building(place),
                words == null ? null : "%" + words + "%",
                from == null && words != null ? now.minus(Query.WORDS_REACH_BACK) : from,
                day(query.to(), zone, 1),
                search.slice().where(query.from(), query.to(), zone),
                Before.read(query.before()),
                limit);
    }

    /** As places are written on orders, from what people type; null when it is no door. */
    private static @Nullable String place(String asked) {
        return WrittenDoor.read(asked)
                .filter(door -> door.building() != null)
                .map(door -> door.building() + "栋" + unit(door) + (door.room() == null ? "" : door.room()) + "%")
                .orElse(null);
    }

    /** A door without its unit is looked for in all of them. */
    private static String unit(WrittenDoor door) {
        if (door.unit() != null) return door.unit() + "单元";
        return door.room() == null ? "" : "%单元";
    }

    /** Of a search for a whole building or one of its units: too many places to sort. */
    private static @Nullable String building(@Nullable String place) {
        return place != null && place.matches(".*[栋元]%") ? place.substring(0, place.indexOf('栋')) : null;
    }

    private static @Nullable WorkOrderState state(String name) {
        return Arrays.stream(WorkOrderState.values())
                .filter(state -> state.name().equals(name))
                .findAny()
                .orElse(null);
    }

    private static @Nullable Instant day(String text, ZoneId zone, int plus) {
        try {
            return LocalDate.parse(text).plusDays(plus).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
