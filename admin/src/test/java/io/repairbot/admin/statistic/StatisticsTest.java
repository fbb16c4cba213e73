package io.repairbot.admin.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.figure.FigureSweep;
import io.repairbot.workorder.WorkOrder;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class StatisticsTest {
    private static final Pattern FIGURE = Pattern.compile("<a href=\"(/orders\\?[^\"]+)\">(\\d+)单?</a>");

    @Autowired
    Desk desk;

    @Autowired
    FigureSweep sweep;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("S12 Behind every number of the page stand exactly so many orders, before they are added up and after")
    void everyFigureIsItsOrders() throws Exception {
        mixedMonth();
        Map<String, Integer> figures = figures(page(""));
        assertThat(figures).hasSizeGreaterThan(40);
        for (Map.Entry<String, Integer> figure : figures.entrySet())
            assertThat(rows(figure.getKey())).as(figure.getKey()).isEqualTo(figure.getValue());
        assertThat(sweep.addUp()).isPositive();
        assertThat(figures(page(""))).isEqualTo(figures);
    }

    @Test
    @DisplayName("S12 A person's line holds his orders and no other's, a trade's those of the trade")
    void lines() {
        desk.satisfied(desk.completed(desk.arrived(desk.accepted(desk.opened()))));
        desk.opened();
        String page = page("");
        assertThat(line(page, "陈工")).contains("figure=ORDERS&amp;person=chen.gong\">1<", "<b>100%</b>");
        assertThat(line(page, "没有人接过")).contains("figure=ORDERS&amp;person=-\">1<");
        assertThat(line(page, "水电")).contains("figure=ORDERS&amp;trade=plumbing-electric\">2<");
        assertThat(page).doesNotContain("data-label=\"王工\"");
    }

    @Test
    @DisplayName("Another month has its own figures; a month still ahead, and nonsense, are the present one")
    void months() {
        desk.opened();
        clock.moveTo("2026-12-03T10:00");
        assertThat(page("2026-11")).contains("2026-11 统计").contains("data-label=\"没有人接过\"");
        assertThat(page("2026-12")).contains("2026-12 统计").doesNotContain("data-label=\"没有人接过\"");
        assertThat(page("2027-01")).contains("2026-12 统计");
        assertThat(page("soon")).contains("2026-12 统计");
    }

    @Test
    @DisplayName("D4 D7 What was asked for in vain is counted by service and cause, in its month and community only")
    void declined() {
        desk.opened();
        declined("gas", "NOT_OFFERED", "2026-11-20", 1);
        declined("gas", "FEE_REFUSED", "2026-11-21", 1);
        declined("gas", "NOT_OFFERED", "2026-10-20", 1);
        assertThat(page("").replaceAll("\\s+", ""))
                .containsPattern("<td>[^<]+</td><tdclass=\"num\">1</td><tdclass=\"num\">1</td>");
    }

    @Test
    @DisplayName("The number of another community's orders is nobody's business here")
    void ownCommunityOnly() {
        desk.accepted(desk.opened());
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2");
        assertThat(figures(page("")))
                .allSatisfy((link, amount) -> assertThat(amount).isZero());
    }

    @Test
    @DisplayName("The sheet holds the figures of the page as numbers, and that it was taken is written down")
    void exports() throws Exception {
        desk.satisfied(desk.completed(desk.arrived(desk.accepted(desk.opened()))));
        byte[] book = Browser.signedIn("zheng.jingli").bytes("/statistics/export?month=2026-11");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("陈工");
            assertThat(rows.get(1).getCellAsNumber(1))
                    .hasValueSatisfying(n -> assertThat(n.intValue()).isEqualTo(1));
        }
        assertThat(jdbc.queryForMap("SELECT deed, subject FROM console_deed"))
                .containsEntry("deed", "STATISTICS_EXPORTED")
                .containsEntry("subject", "2026-11");
    }

    @Test
    @DisplayName("The list says which number it stands behind; a slice that makes no sense leaves everything")
    void listSaysWhy() {
        WorkOrder order = desk.accepted(desk.opened());
        Browser clerk = Browser.signedIn("qian.qiantai");
        assertThat(clerk.page("/orders?figure=ORDERS&person=chen.gong&hour=2-10&from=2026-11-01&to=2026-11-30"))
                .contains("工单，首问责任人陈工，周二10点报修", order.number());
        assertThat(clerk.page("/orders?figure=ORDERS&hour=3-10&from=2026-11-01&to=2026-11-30"))
                .doesNotContain(order.number());
        assertThat(clerk.page("/orders?figure=1%3D1&hour=9-99&home=x")).contains(order.number());
    }

    /** Good ones and bad ones of every kind, some of them over. */
    private void mixedMonth() {
        desk.busyDay();
        jdbc.update("UPDATE work_order SET home_id = (SELECT MIN(id) FROM home)");
        WorkOrder late = desk.urgent();
        clock.pass(Duration.ofMinutes(20));
        while (desk.sweep() > 0) clock.pass(Duration.ofMillis(1));
        desk.completed(desk.arrived(desk.accepted(late)));
        desk.dissatisfied(late);
        desk.opened();
        clock.moveTo("2026-11-24T20:30");
        while (desk.sweep() > 0) clock.pass(Duration.ofMillis(1));
        clock.moveTo("2026-11-25T09:00");
        desk.cancelled(desk.opened());
        desk.satisfied(desk.completed(desk.arrived(desk.accepted(desk.opened()))));
    }

    private void declined(String service, String cause, String day, long community) {
        jdbc.update(
                "INSERT INTO declined_request (community_id, resident_id, service, words, cause, at, source_key)"
                        + " SELECT ?, MIN(id), ?, '', ?, ?, UUID() FROM resident",
                community,
                service,
                cause,
                day);
    }

    private static String page(String month) {
        return Browser.signedIn("zheng.jingli").page("/statistics?month=" + month);
    }

    private static Map<String, Integer> figures(String page) {
        Map<String, Integer> found = new LinkedHashMap<>();
        FIGURE.matcher(page)
                .results()
                .forEach(hit -> found.put(hit.group(1).replace("&amp;", "&"), Integer.valueOf(hit.group(2))));
        return found;
    }

    private static int rows(String link) throws Exception {
        byte[] sheet = Browser.signedIn("zheng.jingli").bytes(link.replace("/orders?", "/orders/export?"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return book.getFirstSheet().read().size() - 1;
        }
    }

    private static String line(String page, String label) {
        int from = page.indexOf("data-label=\"" + label + "\"");
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
