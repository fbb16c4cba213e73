package io.repairbot.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.server.Town;
import io.repairbot.simulator.Phones;
import io.repairbot.simulator.Resident;
import io.repairbot.simulator.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W2 W3a S7 What nobody accepts climbs, on real phones")
class LadderStoryTest {
    private final Town town = Town.shared();
    private final Phones phones = town.phones();
    private final Staff chen = phones.staff("chen.gong");
    private final Staff li = phones.staff("li.gong");
    private final Staff sun = phones.staff("sun.gong");
    private final Staff zhou = phones.staff("zhou.zhuguan");
    private final Staff zheng = phones.staff("zheng.jingli");

    @BeforeEach
    void inTheMorning() {
        town.morning();
    }

    @Test
    @DisplayName("an unaccepted urgent report climbs to the manager; 改派 brings it to an engineer, who accepts")
    void toTheManager() {
        Resident gao = phones.resident("高先生");
        gao.says("4栋1单元801卫生间水管爆了，快来");
        String number = StoryTest.number(gao.awaitReply("我们马上派人过去").words());
        chen.awaitCard(number, "接单");
        phones.moveClock(Duration.ofMinutes(2));
        li.awaitCard(number, "陈工未接", "接单");
        phones.moveClock(Duration.ofMinutes(2));
        zhou.awaitCard(number, "陈工、李工未接，已过4分钟", "改派", "联系前台");
        phones.moveClock(Duration.ofMinutes(5));
        zheng.awaitCard(number, "周主管未安排", "已过9分钟");

        zhou.taps("改派", Map.of("engineer", List.of("li.gong")));
        zhou.awaitCard(number, "已改派李工");
        // The old card points to the new one, which comes at the end of the chat.
        await().until(() -> li.items().stream()
                        .filter(item -> item.words().contains("周主管改派给您"))
                        .count()
                == 2);
        li.taps("接单");
        li.awaitCard(number, "已接单");
        zheng.awaitCard(number, "已改派李工");
        assertThat(town.row("SELECT * FROM work_order WHERE number = ?", number))
                .containsEntry("state", "ACCEPTED")
                .containsEntry("first_responsible", "li.gong");
    }

    @Test
    @DisplayName("a lift that nobody on duty can repair goes to the others of the trade at once")
    void nobodyOnDuty() {
        Resident shen = phones.resident("沈阿姨");
        shen.says("2栋电梯按钮不亮，尽快");
        shen.awaitReply("暂时没有人");
        shen.taps("先登记");
        shen.awaitReply("请您核对");
        shen.taps("确认");
        String number = StoryTest.number(shen.awaitReply("工单号").words());
        sun.awaitCard(number, "当班无人可派", "接单");
        sun.taps("接单");
        sun.awaitCard(number, "已接单");
    }
}
