package io.repairbot.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EventHubTest {
    private final EventHub hub = new EventHub();

    @Test
    @DisplayName("A page gets events in order")
    void order() throws InterruptedException {
        Subscription page = hub.subscribe();
        hub.publish("item", 1);
        hub.publish("change", 2);
        assertThat(page.next(Duration.ofSeconds(1))).isEqualTo(new EventHub.Event("item", 1));
        assertThat(page.next(Duration.ofSeconds(1))).isEqualTo(new EventHub.Event("change", 2));
    }

    @Test
    @DisplayName("A page that falls too far behind is cut off, the others go on")
    void overflow() throws InterruptedException {
        Subscription asleep = hub.subscribe();
        for (int i = 0; i < 2001; i++) {
            hub.publish("item", i);
        }
        Subscription awake = hub.subscribe();
        hub.publish("item", "new");
        assertThat(asleep.isClosed()).isTrue();
        assertThat(awake.isClosed()).isFalse();
        assertThat(awake.next(Duration.ofSeconds(1))).isEqualTo(new EventHub.Event("item", "new"));
    }

    @Test
    @DisplayName("So many pages, not one more; a closed one makes room")
    void manyPages() {
        Subscription first = hub.subscribe();
        for (int i = 1; i < EventHub.MAX_PAGES; i++) {
            hub.subscribe();
        }
        assertThatThrownBy(hub::subscribe).hasMessageContaining("打开的页面太多");
        first.close();
        assertThat(hub.subscribe().isClosed()).isFalse();
    }
}
