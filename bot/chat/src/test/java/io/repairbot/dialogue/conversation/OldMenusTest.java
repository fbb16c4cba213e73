package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Menus stay tappable for ever. */
@ChatTest
class OldMenusTest {
    @Autowired
    private Phones phones;

    private Chat anna;

    @BeforeEach
    void readBack() {
        anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，明天上午");
    }

    @Test
    @DisplayName("D6 确认 under a read-back that was corrected since opens nothing and shows the present one")
    void corrected() {
        String old = anna.menuId("确认");
        anna.says("地点错了，是4栋");
        assertThat(anna.tapsId(old, "确认")).startsWith("这个选项已经过期了。").contains("地点：4栋2单元501厨房");
        assertThat(phones.count("work_order")).isZero();
    }

    @Test
    @DisplayName("D6 确认 under the present one opens the order")
    void present() {
        anna.says("地点错了，是4栋");
        assertThat(anna.taps("确认")).startsWith("我们马上派人去维修。");
        assertThat(phones.count("work_order")).isEqualTo(1);
    }

    @Test
    @DisplayName("W3b a rating of somebody else's order is not found")
    void notHis() {
        anna.taps("确认");
        Chat bob = phones.of("wm_bob");
        assertThat(bob.tapsId("rate:YG20261124-001:1:good", "满意")).startsWith("没有找到这个工单");
    }

    @Test
    @DisplayName("A menu id nobody sent is answered like an old one")
    void invented() {
        assertThat(anna.tapsId("d:999999999999999999999:confirm", "确认")).startsWith("这个选项已经过期了。");
        assertThat(phones.count("work_order")).isZero();
    }
}
