package io.repairbot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class CallDeskTest {
    private static final String CLERK = "qian.qiantai";

    @Autowired
    CallDesk desk;

    @Autowired
    PhoneCalls calls;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private long task;

    @BeforeEach
    void ask() {
        calls.ask(new NewPhoneCall(1, 7, null, NewPhoneCall.Cause.HUMAN, "要找人", "key"));
        task = jdbc.queryForObject("SELECT id FROM call_back_task", Long.class);
    }

    @Test
    @DisplayName("A call nobody took stays, with the try written down and the hour of the next one")
    void postpones() {
        assertThat(desk.postpone(1, task, CLERK, "没人接", null)).isTrue();
        assertThat(desk.postpone(1, task, CLERK, "在开会", clock.instant().plus(Duration.ofHours(2))))
                .isTrue();
        assertThat(story.count("call_back_task WHERE state = 'WAITING' AND again_at IS NOT NULL"))
                .isOne();
        assertThat(jdbc.queryForList("SELECT outcome FROM call_attempt ORDER BY id", String.class))
                .containsExactly("NO_REPLY", "LATER");
    }

    @Test
    @DisplayName("A settled call is settled once; the second clerk hears that it is done and writes nothing")
    void settlesOnce() {
        assertThat(desk.settle(1, task, CLERK, "已转达")).isTrue();
        assertThat(desk.settle(1, task, "feng.qiantai", "已转达")).isFalse();
        assertThat(desk.postpone(1, task, "feng.qiantai", "没人接", null)).isFalse();
        assertThat(story.count("call_attempt")).isOne();
    }

    @Test
    @DisplayName("Another community's call is not touched")
    void ownCommunityOnly() {
        assertThat(desk.settle(2, task, CLERK, "已转达")).isFalse();
        assertThat(desk.postpone(2, task, CLERK, "没人接", null)).isFalse();
        assertThat(story.count("call_back_task WHERE state = 'WAITING'")).isOne();
    }
}
