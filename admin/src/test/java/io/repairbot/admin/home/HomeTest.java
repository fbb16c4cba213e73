package io.repairbot.admin.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.privacy.Phones;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.WorkOrder;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
@DisplayName("One home")
class HomeTest {
    @Autowired
    Desk desk;

    @Autowired
    Homes homes;

    @Autowired
    Residents residents;

    @Autowired
    ResidentHomes bound;

    @Autowired
    Phones phones;

    @Autowired
    JdbcTemplate jdbc;

    private Home home;
    private long anna;
    private Browser clerk;

    @BeforeEach
    void meet() {
        home = homes.matching(1, "3", "2", null, "501", 1).get(0);
        anna = residents.meet(1, "wm_anna").id();
        phones.keep(anna, "13812345678", "msg-phone");
        clerk = Browser.signedIn("qian.qiantai");
    }

    @Test
    @DisplayName("shows what waits, what was, and the mark of what keeps coming back with its cause (W10)")
    void orders() {
        WorkOrder first = desk.satisfied(desk.completed(desk.arrived(desk.accepted(report("马桶堵了")))));
        WorkOrder again = report("马桶又堵了");
        String page = page();
        assertThat(page.substring(page.indexOf("未完工单"), page.indexOf("以前的工单")))
                .contains(again.number(), "连续报修第2次", "未查明")
                .doesNotContain(first.number());
        assertThat(page.substring(page.indexOf("以前的工单"))).contains(first.number());
    }

    @Test
    @DisplayName("F3 shows whose it is, and his number only masked, also where he wrote it into a report")
    void masked() {
        bound.remember(anna, home.id());
        report("水管漏水，打我电话13812345678");
        assertThat(page()).contains("138****5678").doesNotContain("13812345678");
    }

    @Test
    @DisplayName("is bound to a resident by his phone number or an order's number, with a reason; it is written down")
    void binds() {
        assertThat(bind("138 1234 5678", "登记")).contains("已绑定");
        assertThat(bound.of(anna)).containsExactly(home);
        WorkOrder zhang = desk.opened();
        assertThat(bind(zhang.number().toLowerCase(java.util.Locale.ROOT), "登记"))
                .contains("已绑定");
        assertThat(bound.of(zhang.residentId())).containsExactly(home);
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT(deed, ' ', subject, ' ', detail) FROM console_deed ORDER BY id", String.class))
                .containsExactly(
                        "RESIDENT_BOUND 3栋2单元501 138****5678，业主，登记",
                        "RESIDENT_BOUND 3栋2单元501 住户" + zhang.residentId() + "，业主，登记");
    }

    @Test
    @DisplayName("is bound to nobody without a reason, to an unknown number, or to one that two residents gave")
    void bindsNobody() {
        assertThat(bind("13812345678", " ")).contains("请写明原因");
        assertThat(bind("13900001111", "登记")).contains("没有找到这位住户");
        assertThat(bind("YG20200101-001", "登记")).contains("没有找到这位住户");
        phones.keep(residents.meet(1, "wm_bo").id(), "13812345678", "msg-2");
        assertThat(bind("13812345678", "登记")).contains("有2位住户");
        assertThat(bound.of(anna)).isEmpty();
        assertThat(jdbc.queryForList("SELECT id FROM console_deed")).isEmpty();
    }

    @Test
    @DisplayName("is unbound with a reason, once; the second click says that it is done")
    void unbinds() {
        bound.remember(anna, home.id());
        assertThat(unbind("")).contains("请写明原因");
        assertThat(bound.of(anna)).containsExactly(home);
        assertThat(unbind("已搬走")).contains("已解除绑定");
        assertThat(unbind("已搬走")).contains("没有绑定");
        assertThat(jdbc.queryForList("SELECT detail FROM console_deed", String.class))
                .containsExactly("138****5678，已搬走");
    }

    @Test
    @DisplayName(
            "of another community is not found, neither to look at nor to bind or unbind; nor is a resident of one")
    void ownOnly() {
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        phones.keep(residents.meet(2, "wm_cai").id(), "13700002222", "msg-3");
        assertThat(bind("13700002222", "登记")).contains("没有找到这位住户");
        jdbc.update("UPDATE home SET community_id = 2 WHERE id = ?", home.id());
        try {
            String path = "/homes/" + home.id();
            assertThat(clerk.get(path).statusCode()).isEqualTo(404);
            assertThat(clerk.post(path + "/bind", Map.of("who", "13812345678", "reason", "登记"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(clerk.post(path + "/residents/" + anna + "/unbind", Map.of("reason", "x"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(clerk.get("/homes/999999").statusCode()).isEqualTo(404);
        } finally {
            jdbc.update("UPDATE home SET community_id = 1 WHERE id = ?", home.id());
        }
    }

    private WorkOrder report(String words) {
        return desk.open("wm_anna", home.id(), false, words);
    }

    private String page() {
        return clerk.page("/homes/" + home.id());
    }

    private String bind(String who, String reason) {
        page();
        clerk.post("/homes/" + home.id() + "/bind", Map.of("who", who, "tenure", "OWNER", "reason", reason));
        return page();
    }

    private String unbind(String reason) {
        page();
        clerk.post("/homes/" + home.id() + "/residents/" + anna + "/unbind", Map.of("reason", reason));
        return page();
    }
}
