package io.repairbot.admin.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
@DisplayName("The directory of homes")
class HomesTest {
    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"3-2-501", "3栋2单元501", "３号楼2-501", " 3 - 2 - 501 "})
    @DisplayName("finds the one door in whatever form it is typed")
    void oneDoor(String typed) {
        assertThat(homes(list(typed))).containsExactly("3栋2单元501");
    }

    @Test
    @DisplayName("finds a room in all buildings, a unit, a building; what is none finds nothing and says so")
    void parts() {
        assertThat(homes(list("501"))).hasSize(36).contains("1栋1单元501", "12栋3单元501");
        assertThat(homes(list("3-2"))).hasSize(50).allMatch(home -> home.startsWith("3栋2单元"));
        assertThat(homes(list("3"))).allMatch(home -> home.startsWith("3栋"));
        assertThat(list("99-1-101")).contains("没有这样的房屋");
        assertThat(homes(list("%"))).isEmpty();
    }

    @Test
    @DisplayName("goes on in the order of the doors, each home on exactly one page: building 10 comes after 9")
    void pages() {
        List<String> all = new java.util.ArrayList<>();
        String page = list("501");
        all.addAll(homes(page));
        assertThat(all).isSortedAccordingTo(java.util.Comparator.comparingInt(HomesTest::building));
        page = list("12-3");
        List<String> first = homes(page);
        Matcher next = Pattern.compile("href=\"(/homes\\?[^\"]*after[^\"]+)\"").matcher(page);
        assertThat(next.find()).isTrue();
        String second = clerk().page(next.group(1).replace("&amp;", "&"));
        assertThat(homes(second)).hasSize(22).doesNotContainAnyElementsOf(first);
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    @DisplayName("shows the public places of the building looked for, else those of the community")
    void places() {
        assertThat(list("")).contains("地下车库").doesNotContain("大堂");
        assertThat(list("3栋")).contains("大堂").doesNotContain("地下车库");
    }

    @Test
    @DisplayName("holds no home of another community")
    void ownOnly() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("INSERT INTO home (community_id, building, unit, floor, room) VALUES (2, '77', '1', '1', '101')");
        assertThat(homes(list("77栋"))).isEmpty();
        assertThat(list("")).doesNotContain("77栋");
    }

    @Test
    @DisplayName("reads a page's lines and no more, of however many homes")
    void isCheap() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("INSERT INTO home (community_id, building, unit, floor, room) SELECT 2, a.id MOD 500, b.id, 1, a.id"
                + " FROM home a, home b WHERE a.id <= 2500 AND b.id <= 8");
        jdbc.execute("ANALYZE TABLE home");
        String sort = "SELECT id FROM home WHERE community_id = 2";
        String behind = " AND door >= '00000400 00000001 00000001' AND (door > '00000400 00000001 00000001' OR id > 1)";
        assertThat(plan(sort + " ORDER BY door, id LIMIT 51"))
                .contains("ix_home_door")
                .doesNotContain("filesort");
        assertThat(plan(sort + behind + " ORDER BY door, id LIMIT 51"))
                .contains("ix_home_door")
                .doesNotContain("filesort");
        assertThat(plan(sort + " AND building = '7' AND unit = '3' ORDER BY door, id LIMIT 51"))
                .contains("uk_home");
        assertThat(plan(sort + " AND room = '501' ORDER BY door, id LIMIT 51")).contains("ix_home_room");
        assertThat(plan("SELECT DISTINCT building FROM home WHERE community_id = 2"))
                .contains("uk_home", "Using index");
    }

    private String plan(String sql) {
        return jdbc.queryForList("EXPLAIN " + sql).toString();
    }

    private static int building(String home) {
        return Integer.parseInt(home.substring(0, home.indexOf('栋')));
    }

    private static List<String> homes(String page) {
        return Pattern.compile(">(\\d+栋\\d+单元\\d+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String list(String q) {
        return clerk().page("/homes?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private static Browser clerk() {
        return Browser.signedIn("qian.qiantai");
    }
}
