package io.repairbot.dialogue.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Await;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.dialogue.Phones;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several workers of the same lanes, as in several replicas. */
@ChatTest
class ReplicasTest {
    @Autowired
    private Phones phones;

    @Autowired
    private Inbox inbox;

    @Autowired
    private LaneWork work;

    @Test
    @DisplayName("Four replicas on one resident answer each of thirty messages once")
    void onlyOnce() {
        Chat anna = phones.of("wm_anna");
        Lane lane = new Lane(Chat.ACCOUNT, "wm_anna");
        List<IncomingMessage> page =
                IntStream.range(0, 30).mapToObj(i -> anna.text("你好" + i)).toList();
        inbox.store(Chat.ACCOUNT, page, "c1");
        CompletableFuture<?>[] replicas = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> work.workOff(lane, LaneWork.Patience.WAIT)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(replicas).join();
        Await.until("answered", () -> phones.count("inbound_message WHERE state = 'NEW'") == 0);
        assertThat(phones.count("notice")).isEqualTo(30);
        assertThat(phones.count("inbound_message WHERE state = 'PROCESSED' AND attempts = 1"))
                .isEqualTo(30);
    }

    @Test
    @DisplayName("Forty newcomers at once are all met and answered")
    void newcomers() {
        List<IncomingMessage> page = IntStream.range(0, 40)
                .mapToObj(i -> phones.of("wm_" + i).text("你好"))
                .toList();
        inbox.store(Chat.ACCOUNT, page, "c1");
        Await.until("answered", () -> phones.count("inbound_message WHERE state = 'NEW'") == 0);
        assertThat(phones.count("conversation")).isEqualTo(40);
        assertThat(phones.count("notice")).isEqualTo(40);
    }
}
