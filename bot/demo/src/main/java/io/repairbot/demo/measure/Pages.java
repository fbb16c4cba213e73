package io.repairbot.demo.measure;

import io.repairbot.figure.Figure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Addresses that stand for what a desk looks at, with numbers and days of orders that are there. */
public record Pages(JdbcTemplate jdbc, Instant now, ZoneId zone) {
    private static final String DEEP =
            "SELECT opened_at FROM work_order WHERE opened_at < ? ORDER BY opened_at DESC LIMIT 1";

    public List<String> all() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/board",
                "/call-backs",
                "/messages",
                "/audit",
                "/accounts",
                "/password",
                "/homes",
                "/homes?q=3-2",
                "/homes?q=3-2-501"));
        pages.add("/audit?before="
                + jdbc.queryForObject("SELECT COALESCE(MAX(id), 2) / 2 FROM console_deed", Long.class));
        pages.addAll(lists());
        pages.addAll(statistics());
        pages.add("/homes/" + jdbc.queryForObject("SELECT MAX(id) FROM home", Long.class));
        for (String state : List.of("OPEN", "COMPLETED", "CLOSED")) pages.add("/orders/" + number(state));
        return pages;
    }

    private List<String> lists() {
        String month = "&from=" + month().atDay(1) + "&to=" + month().atEndOfMonth();
        String deep = "before=" + cursor();
        return List.of(
                "/orders",
                "/orders?state=OPEN",
                "/orders?state=CANCELLED",
                "/orders?state=CLOSED&" + deep,
                "/orders?late=1",
                "/orders?urgent=1",
                "/orders?urgent=1&state=ARRIVED",
                "/orders?engineer=chen.gong",
                "/orders?engineer=sun.gong&" + deep,
                "/orders?engineer=wang.gong&state=COMPLETED",
                "/orders?" + deep,
                "/orders?from=2000-01-01&to=2000-12-31",
                "/orders?q=" + number("CLOSED"),
                "/orders?q=3-2-501",
                "/orders?q=" + encoded("12栋"),
                "/orders?q=" + encoded("漏水"),
                "/orders?q=" + encoded("没有人写过的话"),
                "/orders?q=" + encoded("没有人写过的话") + month);
    }

    private List<String> statistics() {
        List<String> pages = new ArrayList<>(List.of("/statistics", "/statistics?month=" + month()));
        String days = "&from=" + month().atDay(1) + "&to=" + month().atEndOfMonth();
        for (Figure figure : Figure.values()) pages.add("/orders?figure=" + figure + days);
        for (Figure figure : List.of(Figure.REWORKED, Figure.ARRIVED_IN_TIME, Figure.SATISFIED))
            pages.add("/orders?figure=" + figure + "&person=li.gong" + days);
        pages.add("/orders?figure=REWORKED&trade=public-facilities" + days);
        pages.add("/orders?figure=ORDERS&person=-" + days);
        pages.add("/orders?figure=ORDERS&hour=3-04" + days);
        pages.add("/orders?figure=ORDERS&home=" + jdbc.queryForObject("SELECT MAX(id) FROM home", Long.class) + days);
        return pages;
    }

    /** A whole one, some time ago. */
    private YearMonth month() {
        return YearMonth.from(now.atZone(zone)).minusMonths(5);
    }

    /** Far behind the first page. */
    private String cursor() {
        LocalDateTime yearAgo = LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusYears(1);
        LocalDateTime at = jdbc.queryForObject(DEEP, LocalDateTime.class, yearAgo);
        return at.toInstant(ZoneOffset.UTC).toEpochMilli() + "-1";
    }

    private String number(String state) {
        return jdbc.queryForObject(
                "SELECT number FROM work_order WHERE community_id = 1 AND state = ? ORDER BY opened_at LIMIT 1",
                String.class,
                state);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
