package io.repairbot.crew;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
@DisplayName("W10 The root cause of a repeat, in chat")
class RootCauseTest {
    private static final String NUMBER = "YG20261124-002";

    @Autowired
    private Phones phones;

    @Autowired
    private CrewDesk crew;

    @BeforeEach
    void secondReportIsArrived() {
        Chat anna = phones.of("wm_anna");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("确认");
        anna.taps("没有了");
        anna.says("3栋2单元501厨房水龙头漏水，尽快");
        anna.taps("不是");
        anna.taps("确认");
        crew.tapped("chen.gong", "accept", NUMBER);
        crew.tapped("chen.gong", "arrive", NUMBER);
        crew.tapped("chen.gong", "complete", NUMBER);
    }

    @Test
    @DisplayName("W10 after the result the cause is asked, with an example; then the order is completed with both")
    void both() {
        crew.said("chen.gong", "换了垫圈", "e1");
        assertThat(told()).contains("连续报修", "根本原因", "至少10个字", "例如：立管接头老化");
        assertThat(field("state")).isEqualTo("ARRIVED");
        crew.said("chen.gong", "水压过高，垫圈三个月就磨坏一次", "e2");
        assertThat(told()).isEqualTo("工单YG20261124-002已完成，等住户评价。");
        assertThat(field("state")).isEqualTo("COMPLETED");
        assertThat(field("result")).isEqualTo("换了垫圈");
        assertThat(phones.value("SELECT root_cause FROM repeat_report")).isEqualTo("水压过高，垫圈三个月就磨坏一次");
    }

    @Test
    @DisplayName(
            "W10 a cause that is too short is answered with why and an example; nothing changed, and the next one counts")
    void tooShort() {
        crew.said("chen.gong", "换了垫圈", "e1");
        crew.said("chen.gong", "坏了", "e2");
        assertThat(told()).contains("写得太短", "至少写10个字", "例如：");
        assertThat(field("state")).isEqualTo("ARRIVED");
        assertThat(phones.count("repeat_report WHERE root_cause IS NOT NULL")).isZero();
        crew.said("chen.gong", "水压过高，垫圈三个月就磨坏一次", "e3");
        assertThat(field("state")).isEqualTo("COMPLETED");
    }

    @Test
    @DisplayName("W10 取消 at the question for the cause leaves the order as it was")
    void left() {
        crew.said("chen.gong", "换了垫圈", "e1");
        crew.said("chen.gong", "取消", "e2");
        assertThat(field("state")).isEqualTo("ARRIVED");
        assertThat(field("result")).isEqualTo("null");
    }

    @Test
    @DisplayName("W10 an order that is cancelled by its closing meanwhile is answered with where it stands")
    void closedMeanwhile() {
        crew.said("chen.gong", "换了垫圈", "e1");
        crew.tapped("zhou.zhuguan", "close", NUMBER);
        crew.said("zhou.zhuguan", "另行处理", "e2");
        crew.said("chen.gong", "水压过高，垫圈三个月就磨坏一次", "e3");
        assertThat(told()).isEqualTo("工单YG20261124-002已关闭，不用再处理。");
        assertThat(phones.count("repeat_report WHERE root_cause IS NOT NULL")).isZero();
    }

    private String told() {
        return phones.lastSaid("staff:chen.gong");
    }

    private String field(String column) {
        return phones.value("SELECT " + column + " FROM work_order WHERE number = '" + NUMBER + "'");
    }
}
