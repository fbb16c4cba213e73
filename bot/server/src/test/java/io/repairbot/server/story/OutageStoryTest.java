package io.repairbot.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.server.Town;
import io.repairbot.simulator.Phones;
import io.repairbot.simulator.Resident;
import io.repairbot.simulator.Staff;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One outage of a building is one order")
class OutageStoryTest {
    private static final Pattern NUMBER = Pattern.compile("YG\\d{8}-\\d+");

    private final Town town = Town.shared();
    private final Phones phones = town.phones();
    private final Staff chen = phones.staff("chen.gong");
    private final Staff zhou = phones.staff("zhou.zhuguan");

    @Test
    @DisplayName(
            "three homes confirm, a fourth is told at once; one engineer goes there, and all of them hear that it is done")
    void outage() {
        Resident first = phones.resident("九栋甲");
        Resident second = phones.resident("九栋乙");
        Resident third = phones.resident("九栋丙");
        Resident fourth = phones.resident("九栋丁");
        String number = number(confirms(first, "9栋1单元101停水了", "工单号"));
        String merged = number(confirms(second, "9栋2单元501停水了", "工单号"));
        confirms(third, "9栋3单元901停水了", "9栋停水，已有多户报修");
        first.awaitReply("9栋停水已有多户报修", number);
        second.awaitReply("我们已派人统一处理", number);
        fourth.says("9栋3单元902家里没水了");
        fourth.awaitReply("已有多户报修", number);

        zhou.awaitCard(number, "多户报修", "9栋停水，3户报修");
        chen.awaitCard(merged, "并入工单" + number);
        chen.awaitCard(number, "【多户】", "3户报修");
        chen.taps("接单");
        chen.awaitCard(number, "已接单");
        chen.taps("到达");
        chen.awaitCard(number, "已到达");
        chen.taps("完成");
        chen.awaitText(number, "维修结果");
        chen.says("9栋总阀已修复");
        first.awaitReply("9栋总阀已修复", "满意吗");
        for (Resident waiting : new Resident[] {second, third, fourth})
            waiting.awaitReply("已处理完成", "9栋总阀已修复", "如果还没有恢复");
        first.taps("满意");
        first.awaitReply("感谢您的评价");
        assertThat(town.column("SELECT state FROM work_order WHERE place LIKE '9栋%' ORDER BY id"))
                .containsExactly("CLOSED", "MERGED");
    }

    private static String confirms(Resident resident, String words, String answer) {
        resident.says(words);
        resident.awaitReply("请您核对一下");
        resident.taps("确认");
        return resident.awaitReply(answer).words();
    }

    private static String number(String reply) {
        Matcher found = NUMBER.matcher(reply);
        assertThat(found.find()).as(reply).isTrue();
        return found.group();
    }
}
