package io.repairbot.simulator;

import static io.repairbot.simulator.World.API;
import static io.repairbot.simulator.World.PHONES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(World.class)
class PhonesTest {
    private final Resident resident = World.resident().says("水管爆了");

    private void menu(String... choices) {
        StringBuilder list = new StringBuilder();
        for (String choice : choices) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{'type':'click','click':{'id':'id-%s','content':'%s'}}".formatted(choice, choice));
        }
        API.post(
                "kf/send_msg",
                "{'touser':'%s','open_kfid':'wk_sunshine','msgtype':'msgmenu','msgmenu':{'head_content':'请选','list':[%s]}}",
                resident.id(),
                list);
    }

    @Test
    @DisplayName("Each wait goes on where the last one ended")
    void inOrder() {
        World.says(resident, "第一句");
        World.says(resident, "第二句");
        assertThat(resident.awaitReply("句").text()).isEqualTo("第一句");
        assertThat(resident.awaitReply("句").text()).isEqualTo("第二句");
    }

    @Test
    @DisplayName("A tap takes the newest menu that has the words, an exact match first")
    void taps() {
        menu("确认", "取消");
        menu("不确认", "确认提交", "确认");
        resident.taps("确认").taps("取消");
        assertThat(resident.chat())
                .filteredOn(line -> line.menuId() != null)
                .extracting("menuId")
                .containsExactly("id-确认", "id-取消");
    }

    @Test
    @DisplayName("What is not there cannot be tapped, and the error shows the chat")
    void nothingToTap() {
        assertThatThrownBy(() -> resident.taps("确认"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("张阿姨: 水管爆了");
    }

    @Test
    @DisplayName("Moving the clock moves everybody's")
    void clock() {
        Instant before = World.CLOCK.instant();
        PHONES.moveClock(Duration.ofDays(1));
        assertThat(World.CLOCK.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
    }
}
