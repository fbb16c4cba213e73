package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.StatementCount;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class TurnCostTest {
    private static final Pattern LOOKED_UP = Pattern.compile("FROM (resident|public_place)");

    /** What happens at the same time on another thread. */
    private static final Pattern OF_DELIVERY = Pattern.compile("FROM notice|'CLAIMED'|UPDATE call_back_task");

    @Autowired
    private Phones phones;

    @Autowired
    private StatementCount count;

    @Test
    @DisplayName("A turn costs six statements beside what it looks up")
    void six() {
        Chat anna = phones.of("wm_anna");
        anna.says("你好");
        count.reset();
        anna.says("厨房水龙头漏水");
        List<String> turn = turn(count.statements());
        assertThat(turn.stream().filter(sql -> !LOOKED_UP.matcher(sql).find())).hasSize(6 - 1);
        assertThat(turn.stream().filter(sql -> LOOKED_UP.matcher(sql).find())).hasSize(2);
    }

    /** From the last lock before the mark "processed": the turn before may still look for a next message when counting begins. */
    private static List<String> turn(List<String> all) {
        List<String> before = all.stream()
                .takeWhile(sql -> !sql.contains("SET state = ?, attempts"))
                .filter(sql -> !OF_DELIVERY.matcher(sql).find())
                .toList();
        int lock = IntStream.range(0, before.size())
                .filter(i -> before.get(i).contains("FROM conversation"))
                .max()
                .orElseThrow();
        return before.subList(lock, before.size());
    }
}
