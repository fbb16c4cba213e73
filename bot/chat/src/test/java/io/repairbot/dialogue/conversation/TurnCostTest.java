package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.StatementCount;
import io.repairbot.dialogue.Await;
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

    private static final String MARK = "SET state = ?, attempts";

    @Autowired
    private Phones phones;

    @Autowired
    private StatementCount count;

    @Test
    @DisplayName("A turn costs six statements beside what it looks up")
    void six() {
        Chat anna = phones.of("wm_anna");
        anna.says("你好");
        Await.until("the look for a next message", this::looked);
        count.reset();
        anna.says("厨房水龙头漏水");
        List<String> turn = turn(count.statementsBeside(MARK));
        assertThat(turn.stream().filter(sql -> !LOOKED_UP.matcher(sql).find())).hasSize(6 - 1);
        assertThat(turn.stream().filter(sql -> LOOKED_UP.matcher(sql).find())).hasSize(2);
    }

    /** The lane has looked behind the first message: from here on its thread begins with nothing. */
    private boolean looked() {
        List<String> all = count.statementsBeside(MARK);
        String last = all.get(all.size() - 1);
        return last.contains("FROM inbound_message WHERE state = 'NEW'");
    }

    /** From the last lock to the mark "processed" after it: the turn before may still end, or look for a next message, when counting begins. */
    private static List<String> turn(List<String> all) {
        List<String> said =
                all.stream().filter(sql -> !OF_DELIVERY.matcher(sql).find()).toList();
        int mark = last(said, MARK);
        return said.subList(last(said.subList(0, mark), "FROM conversation"), mark);
    }

    private static int last(List<String> statements, String words) {
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).contains(words))
                .max()
                .orElseThrow();
    }
}
