package io.repairbot.admin.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.workorder.WorkOrder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class OrdersTest {
    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("A number, a door as people type it, and words of the content find the order; others are left out")
    void searches() {
        String leak = desk.open(false, "水龙头一直滴水").number();
        String lamp = desk.open(false, "客厅灯不亮").number();
        jdbc.update("UPDATE work_order SET place = '12栋1单元1203客厅' WHERE number = ?", lamp);
        assertThat(list("q=" + leak)).contains(leak).doesNotContain(lamp);
        assertThat(list("q=3-2-501")).contains(leak).doesNotContain(lamp);
        assertThat(list("q=3-501")).contains(leak).doesNotContain(lamp);
        assertThat(list("q=12%E6%A0%8B")).contains(lamp).doesNotContain(leak);
        assertThat(list("q=%E6%BB%B4%E6%B0%B4")).contains(leak).doesNotContain(lamp);
        assertThat(list("q=%25")).doesNotContain(leak, lamp);
    }

    @Test
    @DisplayName("State, lateness, engineer and days narrow the list; nonsense counts as not said")
    void filters() {
        WorkOrder open = desk.opened();
        WorkOrder taken = desk.accepted(desk.opened());
        assertThat(list("state=OPEN")).contains(open.number()).doesNotContain(taken.number());
        assertThat(list("engineer=chen.gong")).contains(taken.number()).doesNotContain(open.number());
        assertThat(list("late=1")).doesNotContain(open.number());
        assertThat(list("from=2026-11-25")).doesNotContain(open.number());
        assertThat(list("to=2026-11-24&from=2026-11-24")).contains(open.number());
        assertThat(list("state=NONSENSE&from=yesterday&before=x")).contains(open.number(), taken.number());
    }

    @Test
    @DisplayName(
            "Every order is on exactly one page, also those of the same millisecond, and the last page has no next")
    void pages() {
        for (int i = 0; i < OrderSearch.PAGE + 3; i++) desk.opened();
        String first = list("");
        Matcher next = Pattern.compile("href=\"(/orders\\?before=[^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String second = Browser.signedIn("qian.qiantai").page(next.group(1));
        assertThat(numbers(first)).hasSize(OrderSearch.PAGE).doesNotContainAnyElementsOf(numbers(second));
        assertThat(numbers(second)).hasSize(3);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    @DisplayName("The export holds what the list shows, moments by the wall clock, and is written down")
    void exports() throws Exception {
        String number = desk.open(false, "=HYPERLINK(\"http://x\")").number();
        desk.accepted(desk.opened());
        byte[] sheet = Browser.signedIn("qian.qiantai").bytes("/orders/export?state=OPEN");
        try (InputStream in = new ByteArrayInputStream(sheet);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo(number);
            assertThat(rows.get(1).getCellText(8)).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(rows.get(1).getCellAsDate(11))
                    .hasValueSatisfying(at -> assertThat(at.toString()).startsWith("2026-11-24T10:00"));
        }
        assertThat(jdbc.queryForMap("SELECT userid, deed, subject FROM console_deed"))
                .containsEntry("userid", "qian.qiantai")
                .containsEntry("deed", "ORDERS_EXPORTED")
                .containsEntry("subject", "1单");
    }

    @Test
    @DisplayName("Words are looked for in the last 30 days unless a day is given")
    void wordsReachBack() {
        String number = desk.open(false, "水龙头一直滴水").number();
        clock.pass(Duration.ofDays(31));
        assertThat(list("q=%E6%BB%B4%E6%B0%B4")).doesNotContain(number).contains("只找最近30天");
        assertThat(list("q=%E6%BB%B4%E6%B0%B4&from=2026-11-01")).contains(number);
    }

    @Test
    @DisplayName("Another community's orders are in no list, no export and behind no address")
    void ownCommunityOnly() {
        WorkOrder order = desk.opened();
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2");
        assertThat(list("")).doesNotContain(order.number());
        HttpResponse<String> detail = Browser.signedIn("zheng.jingli").get("/orders/" + order.number());
        assertThat(detail.statusCode()).isEqualTo(404);
        assertThat(detail.body()).contains("没有这个页面").doesNotContain(order.place());
    }

    private static List<String> numbers(String page) {
        return Pattern.compile(">(YG\\d{8}-\\d+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String list(String query) {
        return Browser.signedIn("qian.qiantai").page("/orders?" + query).replaceAll("(?s)<form.*?</form>", "");
    }
}
