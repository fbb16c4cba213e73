package io.repairbot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.FreshStart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ChatTest
class CompleteReportsTest {
    private static final List<String> REPORTS = List.of(
            "3栋2单元501厨房水管爆了，今天下午3点以后来",
            "3栋2单元501厨房水龙头漏水，明天上午",
            "1栋1单元101卫生间马桶堵了，尽快来人",
            "2号楼3单元1203客厅灯不亮，今天下午",
            "12栋1单元1801门锁坏了打不开，麻烦马上过来",
            "5-1-302 厨房下水道堵了 明天下午2点",
            "你好，我家是6栋2单元703，阳台窗户关不上，周六上午来看看",
            "师傅您好！4栋2单元501卧室插座没电，明天晚上7点以后有人",
            "8栋3单元1502洗手池漏水，后天下午方便",
            "7栋1单元204跳闸了，尽快",
            "3栋2单元501，厕所水箱一直流水，今天晚上",
            "9栋2单元601 入户门关不严 明天上午9点到11点",
            "10栋1单元403家里停电了，快点来",
            "11栋2单元902厨房热水器水管滴水，明天上午10点",
            "1栋2单元304 花洒坏了，这周五下午",
            "2栋1单元501 墙面渗水，后天上午",
            "3栋电梯坏了，尽快来修",
            "地下车库的灯不亮，明天上午修一下",
            "6栋1单元802，卫生间地漏返水，今天下午4点后",
            "5栋3单元1101的门禁刷不开，今天下午",
            "8栋2单元301水表那里漏水，马上来",
            "麻烦报修：4栋1单元702，厨房龙头拧不紧，明天下午3点至5点",
            "12栋3单元1604客厅开关坏了，下周一上午",
            "7栋2单元1003 阳台推拉门掉下来了 尽快");

    @Autowired
    private Phones phones;

    @Autowired
    private ApplicationContext context;

    @Test
    @DisplayName("D1 D6 the median complete report is an order after two messages: the report and 确认")
    void two() {
        List<Integer> turns = REPORTS.stream().map(this::turns).sorted().toList();
        assertThat(turns.get(turns.size() / 2)).as("%s", turns).isEqualTo(2);
        assertThat(Stream.of(turns.get(0), turns.get(1)))
                .as("nothing is confirmed unasked")
                .allMatch(n -> n >= 2);
    }

    /** Messages until there is an order; 9 when there is none after asking back three times. */
    private int turns(String report) {
        FreshStart.of(context);
        Chat resident = phones.of("wm_reporter");
        String answer = resident.says(report);
        for (int turns = 2; turns < 5; turns++) {
            if (answer.contains("[确认|")) resident.taps("确认");
            else answer = resident.says(answer.contains("[同意|") ? "同意" : "1");
            if (resident.count("work_order") > 0) return turns;
        }
        return 9;
    }
}
