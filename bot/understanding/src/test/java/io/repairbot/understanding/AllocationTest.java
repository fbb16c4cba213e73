package io.repairbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No message of 2,048 bytes makes the reader fill more than 60 KB")
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MESSAGE_BYTES = 2_048;
    private static final long MOST = 60 * 1_024;
    private static final List<String> PIECES = List.of(
            "十", "5号", "2小时", "1:", "2031-", "漏了", "插座", "1栋", "501", "明天", "改成", "周", "到", "下午四点", "，", "电梯", "监控室",
            "138", "没有", "急", " ");

    @ParameterizedTest(name = "{0} again and again")
    @ValueSource(
            strings = {
                "9",
                "十",
                "5号",
                "1:",
                "2小时",
                "周二到",
                "4点到",
                "改成明天",
                "3-2-501",
                "1栋",
                "监控室2号",
                "插座漏水",
                "漏了",
                "换灯泡",
                "没有漏水",
                "好的",
                "\uD83D\uDE00",
                "你好，我家是3栋2单元501，厨房水管爆了，插座旁边都是水，很急，麻烦师傅明天下午4点以后过来，电话13812345678。"
            })
    void floods(String piece) {
        int bytes = piece.getBytes(StandardCharsets.UTF_8).length;
        assertThat(allocated(piece.repeat(MESSAGE_BYTES / bytes))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void anyMixOfPieces() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            StringBuilder message = new StringBuilder();
            while (message.length() < MESSAGE_BYTES / 3) {
                message.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(allocated(message.toString())).as(message.toString()).isLessThanOrEqualTo(MOST);
        }
    }

    /** The least of several readings: what the virtual machine fills while it compiles is not the reader's. */
    private static long allocated(String message) {
        List<Long> readings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Readings.read(message);
            readings.add(THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return readings.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
