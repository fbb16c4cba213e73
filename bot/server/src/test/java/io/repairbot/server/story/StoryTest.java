package io.repairbot.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.server.Town;
import io.repairbot.simulator.Phones;
import io.repairbot.simulator.Resident;
import io.repairbot.simulator.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A repair goes from a resident's chat to a closed order")
class StoryTest {
    private static final Pattern NUMBER = Pattern.compile("YG\\d{8}-\\d+");

    private final Town town = Town.shared();
    private final Phones phones = town.phones();
    private final Staff chen = phones.staff("chen.gong");
    private final Staff zhou = phones.staff("zhou.zhuguan");
    private final Staff zheng = phones.staff("zheng.jingli");

    @BeforeEach
    void inTheMorning() {
        town.morning();
    }

    @Test
    @DisplayName("D1 D5 D6 W1 W3b all in one message, 确认, 接单, 到达, 完成, 满意: closed, and the story is in the database")
    void smooth() {
        Resident zhang = phones.resident("张阿姨");
        zhang.awaitReply("您好！物业部，您有什么要求？");
        String number = reports(zhang, "3栋2单元501厨房水管爆了，明天下午3点以后来");

        chen.awaitCard(number, "3栋2单元501", "接单");
        chen.taps("接单");
        zhang.awaitReply(number, "陈工");
        chen.awaitCard(number, "已接单");
        chen.taps("到达");
        chen.awaitCard(number, "已到达");
        chen.taps("完成");
        chen.awaitText(number, "维修结果");
        chen.sendsPhoto(Photos.JPEG).awaitText(number, "已附到");
        chen.says("更换角阀，试水正常");

        zhang.awaitReply(number, "更换角阀", "满意吗");
        zhang.taps("满意");
        zhang.awaitReply("感谢您的评价");
        chen.awaitCard(number, "满意");
        assertThat(order(number))
                .containsEntry("state", "CLOSED")
                .containsEntry("closing", "SATISFIED")
                .containsEntry("first_responsible", "chen.gong")
                .containsEntry("round", 1);
        assertThat(town.column(
                        "SELECT event FROM timeline_entry t JOIN work_order o ON o.id = t.order_id WHERE o.number = ? ORDER BY t.id",
                        number))
                .containsExactly("OPENED", "ACCEPTED", "ARRIVED", "ARRIVAL_JUDGED", "COMPLETED", "SATISFIED");
    }

    @Test
    @DisplayName(
            "D1 F3 by the code of a building: no place is asked for; his number is asked once and stands nowhere in full")
    void byTheDoor() {
        Resident wang = phones.resident("王女士", "wk_sunshine", "door", town.codeOf("5"));
        wang.awaitReply("您扫的是5栋的报修码");
        String number = reports(wang, "大堂灯不亮，尽快");
        assertThat(order(number)).containsEntry("place", "5栋大堂");
        wang.taps("没有了");
        wang.awaitReply("方便留个手机号吗");
        wang.says("13812345678");
        wang.awaitReply("已记下138****5678");
        chen.taps("接单");
        chen.awaitCard(number, "已接单");
        chen.taps("到达");
        chen.awaitCard(number, "已到达");
        chen.taps("完成");
        chen.awaitText(number, "维修结果");
        chen.says("换了灯泡，住户电话13812345678");
        wang.awaitReply(number, "住户电话138****5678");
        assertThat(town.column("SELECT raw FROM inbound_message WHERE raw LIKE '%13812345678%'"))
                .isEmpty();
        assertThat(town.column("SELECT raw FROM staff_event WHERE raw LIKE '%13812345678%'"))
                .isEmpty();
    }

    @Test
    @DisplayName("W3b 不满意 asks why and opens round 2, the supervisor hears of it, and only then 满意 closes")
    void rework() {
        Resident li = phones.resident("李叔");
        String number = reports(li, "5栋1单元302客厅灯不亮，尽快来");
        completes(number, "换了灯泡");
        li.awaitReply(number, "满意吗");
        li.taps("不满意");
        li.awaitReply("哪里没有修好");
        li.says("灯还是一闪一闪的");
        zhou.awaitCard(number, "灯还是一闪一闪的");
        chen.awaitCard(number, "返工", "灯还是一闪一闪的");
        phones.moveClock(Duration.ofMinutes(20));
        completes(number, "更换整流器");
        li.awaitReply(number, "更换整流器");
        li.taps("满意");
        li.awaitReply("感谢您的评价");
        assertThat(order(number)).containsEntry("state", "CLOSED").containsEntry("round", 2);
    }

    @Test
    @DisplayName(
            "W7 not returned by the cut-off: the engineer is reminded, the supervisor gets a card, two hours later the manager")
    void overdue() {
        Resident wang = phones.resident("王姐");
        String number = reports(wang, "6栋3单元1202卫生间漏水，尽快");
        chen.awaitCard(number);
        chen.taps("接单");
        chen.awaitCard(number, "已接单");
        Duration toTheCutoff =
                Duration.between(town.now(), town.instant("SELECT return_by FROM work_order WHERE number = ?", number));
        phones.moveClock(toTheCutoff.minusHours(2));
        chen.awaitText("提醒", number);
        phones.moveClock(Duration.ofHours(2));
        zhou.awaitCard(number, "超时", "我来跟进");
        assertThat(order(number)).containsEntry("overdue", true);
        phones.moveClock(Duration.ofHours(2));
        zheng.awaitCard(number, "超时");
    }

    @Test
    @DisplayName("W7 an extension asked for by the engineer and approved by the supervisor moves the return-by time")
    void extension() {
        Resident zhao = phones.resident("赵老师");
        String number = reports(zhao, "7栋1单元601厨房水龙头滴水，尽快");
        chen.awaitCard(number);
        chen.taps("接单");
        chen.awaitCard(number, "已接单");
        chen.taps("执行所选", Map.of("more", List.of("extend")));
        chen.awaitText("延期到什么时候");
        chen.says("后天下午5点，等配件");
        zhou.awaitCard(number, "批准");
        var before = town.instant("SELECT return_by FROM work_order WHERE number = ?", number);
        zhou.taps("批准");
        chen.awaitText(number, "延期已批准");
        assertThat(town.instant("SELECT return_by FROM work_order WHERE number = ?", number))
                .isAfter(before);
    }

    @Test
    @DisplayName("Redis emptied in mid-dialogue: the resident is not asked again")
    void redisEmptied() {
        Resident sun = phones.resident("孙奶奶");
        sun.says("厨房水龙头滴水");
        sun.awaitReply("在哪里");
        town.emptyRedis();
        sun.says("8栋2单元903");
        sun.awaitReply("什么时候");
        town.emptyRedis();
        sun.taps("尽快");
        sun.awaitReply("请您核对", "8栋2单元903");
    }

    private String reports(Resident resident, String words) {
        resident.says(words);
        resident.awaitReply("请您核对");
        resident.taps("确认");
        return number(resident.awaitReply("我们马上派人去维修", "请问还有什么要求").words());
    }

    static String number(String words) {
        Matcher number = NUMBER.matcher(words);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void completes(String number, String result) {
        chen.awaitCard(number, "接单");
        chen.taps("接单");
        chen.awaitCard(number, "已接单");
        chen.taps("到达");
        chen.awaitCard(number, "已到达");
        chen.taps("完成");
        chen.awaitText(number, "维修结果");
        chen.says(result);
        chen.awaitCard(number, "等待住户评价");
    }

    private Map<String, Object> order(String number) {
        return town.row("SELECT * FROM work_order WHERE number = ?", number);
    }
}
