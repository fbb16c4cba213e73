package io.repairbot.dialogue.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.StatementCount;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.util.List;
import java.util.Optional;
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

    private static final String MARK = "UPDATE inbound_message SET state = ?";

    @Autowired
    private Phones phones;

    @Autowired
    private StatementCount count;

    @Test
    @DisplayName("A turn costs six statements beside what it looks up")
    void six() {
        List<String> turn = IntStream.range(0, 20)
                .mapToObj(i -> turn("wm_anna" + i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        assertThat(turn.stream().filter(sql -> !LOOKED_UP.matcher(sql).find())).hasSize(6 - 1);
        assertThat(turn.stream().filter(sql -> LOOKED_UP.matcher(sql).find())).hasSize(2);
    }

    /**
     * The statements of a second message, from the lock to the mark "processed". Empty when counting began too late: the thread of the first
     * message may hold the lock for its next look already, and then answers the second one too.
     */
    private Optional<List<String>> turn(String customer) {
        Chat chat = phones.of(customer);
        chat.says("你好");
        count.reset();
        chat.says("厨房水龙头漏水");
        List<String> said = count.statementsBeside(MARK).stream()
                .filter(sql -> !OF_DELIVERY.matcher(sql).find())
                .toList();
        int mark = last(said, MARK);
        int lock = last(said.subList(0, mark), "FROM conversation");
        return lock < 0 ? Optional.empty() : Optional.of(said.subList(lock, mark));
    }

    private static int last(List<String> statements, String words) {
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).contains(words))
                .max()
                .orElse(-1);
    }
}
