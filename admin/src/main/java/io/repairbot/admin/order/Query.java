package io.repairbot.admin.order;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter as it stands in the address. */
public record Query(
        String q, String state, String late, String urgent, String engineer, String from, String to, String before) {
    /** Words are looked for by reading: without a day to begin with, so far back. */
    static final Duration WORDS_REACH_BACK = Duration.ofDays(30);

    private static final int LONGEST = 64;

    public Query {
        q = kept(q);
        state = kept(state);
        late = kept(late);
        urgent = kept(urgent);
        engineer = kept(engineer);
        from = kept(from);
        to = kept(to);
        before = kept(before);
    }

    static String kept(@Nullable String value) {
        if (value == null) return "";
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** All orders reported on these days. */
    public static Query days(LocalDate from, LocalDate to) {
        return new Query("", "", "", "", "", from.toString(), to.toString(), "");
    }

    /** Those that say something, by name, without where a page begins. */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("state", state);
        all.put("late", late);
        all.put("urgent", urgent);
        all.put("engineer", engineer);
        all.put("from", from);
        all.put("to", to);
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
