package io.repairbot.dialogue.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.repairbot.ChatTest;
import io.repairbot.dialogue.Chat;
import io.repairbot.dialogue.Phones;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who wait for each other, brought about step by step: the bot has the conversation and wants the message, the other has the message and wants the conversation. */
@ChatTest
class DeadlockTest {
    private static final String CUSTOMER = "wm_anna";
    private static final Lane LANE = new Lane(Chat.ACCOUNT, CUSTOMER);

    @Autowired
    private Phones phones;

    @Autowired
    private LaneWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void conversation() {
        message("first");
        assertThat(work.workOff(LANE, LaneWork.Patience.WAIT)).isEqualTo(1);
        message("again");
    }

    @Test
    @DisplayName("A turn that the database breaks off is done again at once, and the message is answered once")
    void again() {
        AtomicReference<CompletableFuture<Integer>> turn = new AtomicReference<>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            changeMuch();
            jdbc.update("UPDATE inbound_message SET problem = 'mine' WHERE msgid = 'again'");
            turn.set(CompletableFuture.supplyAsync(() -> work.workOff(LANE, LaneWork.Patience.WAIT)));
            awaitWaiting();
            jdbc.queryForList("SELECT resident_id FROM conversation WHERE customer_id = ? FOR UPDATE", CUSTOMER);
        });
        assertThat(turn.get().join()).isEqualTo(1);
        assertThat(phones.count("inbound_message WHERE state = 'PROCESSED' AND attempts = 1"))
                .isEqualTo(2);
        assertThat(phones.count("notice")).isEqualTo(2);
    }

    /** Without waking anybody. */
    private void message(String msgid) {
        jdbc.update(
                "INSERT INTO inbound_message (msgid, kf_id, customer_id, kind, text, details, sent_at, received_at, raw, state)"
                        + " VALUES (?, ?, ?, 'TEXT', '你好', '{}', '2026-11-24 02:00:00', '2026-11-24 02:00:00', '{}', 'NEW')",
                msgid,
                Chat.ACCOUNT,
                CUSTOMER);
    }

    /** The database looks anew only for whoever has not asked within the last 100 ms. */
    private void awaitWaiting() {
        String waiting = "SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
        await().pollInterval(Duration.ofMillis(150))
                .until(() -> Objects.equals(jdbc.queryForObject(waiting, Integer.class), 1));
    }

    /** The database breaks off whoever has changed less. */
    private void changeMuch() {
        jdbc.update(
                "INSERT INTO kf_cursor (kf_id, next_cursor, updated_at) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                        + " SELECT CONCAT('heavy', i), 'c', '2026-01-01' FROM n");
    }
}
