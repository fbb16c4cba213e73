package io.repairbot.admin.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.Browser;
import io.repairbot.ConsoleTest;
import io.repairbot.Desk;
import io.repairbot.MovableClock;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ConsoleTest
class BoardTest {
    @Autowired
    Desk desk;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("An order stands in the lane of its state, with how long it has been there")
    void lanes() {
        WorkOrder order = desk.opened();
        clock.pass(Duration.ofMinutes(12));
        assertThat(lane(0)).contains(order.number(), "3栋2单元501厨房", "水管漏水", "12分钟");
        desk.accepted(order);
        assertThat(lane(0)).doesNotContain(order.number());
        assertThat(lane(1)).contains(order.number(), "陈工", "刚刚");
        desk.arrived(order);
        assertThat(lane(2)).contains(order.number());
        desk.completed(order);
        assertThat(lane(4)).contains(order.number());
    }

    @Test
    @DisplayName("W7 What is late burns above everything else; what is in time does not")
    void lateOnesBurn() {
        WorkOrder order = desk.opened();
        assertThat(board()).doesNotContain("id=\"late\"");
        clock.moveTo("2026-11-24T20:01");
        desk.sweep();
        assertThat(board()).contains("id=\"late\"", "已超").contains(order.number());
    }

    @Test
    @DisplayName("W7 W8b W3b Today's shares count what is due, urgent or answered today, and say of how many")
    void figures() {
        WorkOrder order = desk.urgent();
        desk.accepted(order);
        clock.pass(Duration.ofMinutes(14));
        desk.arrived(order);
        desk.satisfied(desk.completed(order));
        desk.opened();
        assertThat(board()).contains("1 / 到期1，还有1单今天要返", "1 / 急修1", "1 / 回访1", "100%");
    }

    @Test
    @DisplayName("W7 What is late was due and was not returned")
    void lateIsNotReturned() {
        desk.opened();
        clock.moveTo("2026-11-24T20:00");
        assertThat(board()).contains("0 / 到期1", "0%");
    }

    @Test
    @DisplayName("W8b Whoever came after 15 minutes, or has not come yet, was not in time")
    void arrivalTooLate() {
        desk.urgent();
        WorkOrder reached = desk.urgent();
        desk.accepted(reached);
        clock.pass(Duration.ofMinutes(15).plusSeconds(1));
        desk.arrived(reached);
        desk.sweep();
        assertThat(board()).contains("0 / 急修2");
    }

    @Test
    @DisplayName("Who is on duty is named with his trade and what he has in hands; who is not, is not")
    void onDuty() {
        desk.accepted(desk.opened());
        assertThat(board()).contains("陈工", "水电", "手上1单", "王工", "空闲").doesNotContain("李工", "孙工");
    }

    @Test
    @DisplayName("Orders of another community are not on the board")
    void ownCommunityOnly() {
        WorkOrder order = desk.opened();
        jdbc.update("INSERT INTO community (id, code, name, kf_id) VALUES (2, 'BB', '碧波园', 'wk_bibo')");
        jdbc.update("UPDATE work_order SET community_id = 2 WHERE id = ?", order.id());
        try {
            assertThat(board()).doesNotContain(order.number());
        } finally {
            jdbc.update("UPDATE work_order SET community_id = 1");
        }
    }

    private static String board() {
        return Browser.signedIn("qian.qiantai").page("/");
    }

    /** The lane's part of the page. */
    private static String lane(int at) {
        String page = board();
        int from = page.indexOf("id=\"lane" + at + "\"");
        int to = page.indexOf("</section>", from);
        return page.substring(from, to);
    }
}
