package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ChatTest
class IntakeTest {
    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private Chat resident;

    @BeforeEach
    void phone() {
        resident = new Chat(inbox, jdbc, clock, "wm_anna");
    }

    @Test
    @DisplayName("D1 D6 a complete report is asked nothing but the confirmation")
    void complete() {
        String answer = resident.says("3栋2单元501厨房水管爆了，今天下午3点以后来");
        assertThat(answer)
                .contains("内容：3栋2单元501厨房水管爆了\n", "地点：3栋2单元501厨房", "时间：今天（11月24日 周二）15:00以后")
                .endsWith("[确认|修改]");
        assertThat(resident.taps("确认")).startsWith("我们马上派人去维修。\n工单号：YG20261124-001");
    }

    @Test
    @DisplayName("D1 the greeting, then only what is missing")
    void stepByStep() {
        assertThat(resident.says("你好")).isEqualTo("您好！物业部，您有什么要求？");
        assertThat(resident.says("水龙头漏水")).startsWith("请问在哪里？");
        assertThat(resident.says("3栋2单元501")).startsWith("请问什么时候方便上门？");
        assertThat(resident.says("尽快")).contains("时间：尽快");
    }
}
