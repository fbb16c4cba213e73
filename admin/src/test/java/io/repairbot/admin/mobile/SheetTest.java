package io.repairbot.admin.mobile;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.assignment.Dispatch;
import io.repairbot.privacy.Phones;
import io.repairbot.privacy.Reveals;
import io.repairbot.workorder.WorkOrder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class SheetTest {
    @Autowired
    Desk desk;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Phones phones;

    @Autowired
    Reveals reveals;

    @Autowired
    JdbcTemplate jdbc;

    private final Map<String, String> sheet =
            new HashMap<>(Map.of("result", "换了角阀", "name", "角阀", "quantity", "2", "price", "15"));
    private Browser chen;
    private WorkOrder order;
    private String here;

    @BeforeEach
    void arrive() {
        order = desk.arrived(desk.accepted(desk.opened()));
        here = "/m/orders/" + order.number();
        chen = Browser.onPhoneOf(Desk.CHEN);
        chen.page(here);
    }

    @Test
    @DisplayName("The sheet completes the order; twice is once")
    void completes() {
        assertThat(chen.post(here + "/finish", sheet).statusCode()).isEqualTo(200);
        assertThat(chen.post(here + "/finish", sheet).body()).contains("已完成");
        assertThat(jdbc.queryForList("SELECT name FROM work_sheet_line", String.class))
                .containsExactly("角阀");
        assertThat(chen.page(here)).contains("正在等住户评价", "角阀×2（30元）").doesNotContain("id=\"form\"");
    }

    @Test
    @DisplayName("An order that is somebody else's, of nobody, or no longer his is missing, and so is what hangs on it")
    void hidesOthers() {
        Browser li = Browser.onPhoneOf("li.gong");
        li.page("/m/orders");
        for (String path : new String[] {here, "/m/orders/YG20261124-999", here + "/pictures/1"}) {
            assertThat(li.get(path).statusCode()).as(path).isEqualTo(404);
        }
        li.page("/m/orders");
        assertThat(li.post(here + "/finish", sheet).statusCode()).isEqualTo(404);
        assertThat(li.upload(here + "/photo", Shots.drawn("png"), "k1").statusCode())
                .isEqualTo(404);
        assertThat(li.post(here + "/phone", Map.of()).statusCode()).isEqualTo(404);
        assertThat(chen.page("/m/orders")).contains(order.number());
        assertThat(li.page("/m/orders")).doesNotContain(order.number());
    }

    @Test
    @DisplayName("Whoever is asked to take an order sees it, and can do nothing to it before he has it")
    void showsOffers() {
        WorkOrder offered = desk.opened();
        String page = chen.page("/m/orders/" + offered.number());
        assertThat(page).contains("还没有接单").doesNotContain("id=\"form\"", "id=\"look\"");
        assertThat(chen.post("/m/orders/" + offered.number() + "/finish", sheet).statusCode())
                .isEqualTo(404);
        assertThat(Browser.onPhoneOf("wang.gong")
                        .get("/m/orders/" + offered.number())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Before the arrival the sheet is refused with a sentence; 到达 on the page is the card's")
    void arrivesFirst() {
        WorkOrder accepted = desk.accepted(desk.opened());
        String path = "/m/orders/" + accepted.number();
        assertThat(chen.page(path)).contains("先点“到达”").doesNotContain("id=\"form\"");
        HttpResponse<String> early = chen.post(path + "/finish", sheet);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("请先点“到达”");
        chen.page(path);
        chen.post(path + "/arrive", Map.of());
        assertThat(chen.page(path)).contains("id=\"form\"");
    }

    @Test
    @DisplayName("What cannot be read is told by name and changes nothing")
    void tellsMistakes() {
        refuses("quantity", "两个", "“角阀”的数量请写数字");
        refuses("quantity", "0", "“角阀”的数量请写数字");
        refuses("price", "十五", "“角阀”的单价请写数字");
        refuses("name", "角".repeat(41), "材料名称请控制在40字以内");
        refuses("name", "", "还没有写名称");
        refuses("result", "长".repeat(1001), "维修结果写得太长了");
        refuses("result", " ", "请写明维修结果");
        assertThat(jdbc.queryForObject("SELECT state FROM work_order WHERE id = ?", String.class, order.id()))
                .isEqualTo("ARRIVED");
    }

    @Test
    @DisplayName("Photo and signature hang on the order, the same key once; nobody else gets them")
    void keepsPictures() {
        String first = chen.upload(here + "/photo", Shots.drawn("jpg"), "k1").body();
        assertThat(chen.upload(here + "/photo", Shots.drawn("jpg"), "k1").body())
                .isEqualTo(first);
        chen.upload(here + "/signature", Shots.drawn("png"), "k2");
        assertThat(jdbc.queryForList("SELECT kind FROM attachment ORDER BY id", String.class))
                .containsExactly("image", "signature");
        String picture = here + "/pictures/" + first.replaceAll("\\D", "");
        HttpResponse<String> shown = chen.get(picture);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(Browser.onPhoneOf("li.gong").get(picture).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn("qian.qiantai").page("/orders/" + order.number()))
                .contains("/photos/");
    }

    @Test
    @DisplayName("A page, too many bytes, an empty signature, no key: each is told and nothing is kept")
    void refusesUploads() {
        byte[] page = "<html><script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(chen.upload(here + "/photo", page, "k1").body()).contains("不是能打开的照片");
        assertThat(chen.upload(here + "/photo", new byte[10 * 1024 * 1024 + 1], "k1")
                        .body())
                .contains("最多10MB");
        assertThat(chen.upload(here + "/photo", Shots.drawn("png"), "../k").statusCode())
                .isEqualTo(400);
        desk.completed(order);
        assertThat(chen.upload(here + "/photo", Shots.drawn("png"), "k1").statusCode())
                .isEqualTo(409);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM attachment", Integer.class))
                .isZero();
    }

    @Test
    @DisplayName(
            "F3 The number is masked; it is shown once the service supervisor has approved, and the look is written down")
    void asksForTheNumber() {
        phones.keep(order.residentId(), "13812345678", "msg-phone");
        assertThat(chen.page(here)).contains("138****5678").doesNotContain("13812345678");
        assertThat(chen.post(here + "/phone", Map.of()).body()).contains("已向客务主管申请");
        reveals.approve("wu.zhuguan", jdbc.queryForObject("SELECT CONCAT('P', id) FROM phone_reveal", String.class));
        assertThat(chen.post(here + "/phone", Map.of()).body()).contains("13812345678");
        assertThat(jdbc.queryForList("SELECT userid FROM phone_look", String.class))
                .containsExactly(Desk.CHEN);
    }

    @Test
    @DisplayName("A form without the page's token is refused, and without a session a script is told to sign in")
    void refusesForeignForms() {
        assertThat(chen.postWith("", here + "/finish", sheet).statusCode()).isEqualTo(403);
        assertThat(new Browser().get(here, "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(new Browser().get(here).headers().firstValue("Location")).hasValue("/m/login");
    }

    private void refuses(String field, String value, String sentence) {
        Map<String, String> wrong = new HashMap<>(sheet);
        wrong.put(field, value);
        HttpResponse<String> answer = chen.post(here + "/finish", wrong);
        assertThat(answer.statusCode()).as(field).isIn(400, 409);
        assertThat(answer.body()).contains(sentence);
    }
}
