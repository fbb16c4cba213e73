package io.repairbot.admin.order;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    private static String kept(@Nullable String value) {
        if (value == null) return "";
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** The address of the same search, {@code cursor} further on; empty for its beginning. */
    String address(String path, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "q", q);
        add(address, "state", state);
        add(address, "late", late);
        add(address, "urgent", urgent);
        add(address, "engineer", engineer);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "before", cursor);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) address.queryParam(name, value.replace("%", "%25").replace("+", "%2B"));
    }
}
