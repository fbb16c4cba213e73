package io.repairbot.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import io.repairbot.workorder.WorkOrders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class VoiceRatingsTest {
    private static final String CLERK = "qian.qiantai";

    @Autowired
    VoiceRatings ratings;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Test
    @DisplayName("W3b 满意 on the phone closes the order and stays marked with who heard it")
    void satisfied() {
        WorkOrder order = story.completed();
        assertThat(ratings.satisfied(CLERK, order.number(), 1)).isInstanceOf(Outcome.Done.class);
        assertThat(orders.find(order.number()).orElseThrow().state()).isEqualTo(WorkOrderState.CLOSED);
        assertThat(story.count("follow_up WHERE state = 'SATISFIED' AND heard_by = 'qian.qiantai'"))
                .isOne();
        assertThat(story.count("timeline_entry WHERE actor = 'qian.qiantai' AND detail = '电话回访：满意'"))
                .isOne();
    }

    @Test
    @DisplayName("W3b 不满意 on the phone opens the rework at once, with the reason")
    void dissatisfied() {
        WorkOrder order = story.completed();
        assertThat(ratings.dissatisfied(CLERK, order.number(), 1, "还在漏")).isInstanceOf(Outcome.Done.class);
        assertThat(orders.find(order.number()).orElseThrow().round()).isEqualTo(2);
        assertThat(story.count("follow_up WHERE state = 'REWORKED' AND heard_by = 'qian.qiantai' AND reason = '还在漏'"))
                .isOne();
    }

    @Test
    @DisplayName(
            "W9 Tidiness is kept with the round; of another community's clerk or a round that nobody asked about it is not")
    void tidy() {
        WorkOrder order = story.completed();
        assertThat(ratings.tidy(CLERK, order.number(), 1, true)).isTrue();
        assertThat(story.count("follow_up WHERE tidy = 1")).isOne();
        assertThat(ratings.tidy("nobody", order.number(), 1, false)).isFalse();
        assertThat(ratings.tidy(CLERK, order.number(), 2, false)).isFalse();
        assertThat(story.count("follow_up WHERE tidy = 1")).isOne();
    }

    @Test
    @DisplayName("The same answer again, one to a closed order and one of another community's clerk mark nothing")
    void refused() {
        WorkOrder order = story.completed();
        ratings.satisfied(CLERK, order.number(), 1);
        assertThat(ratings.satisfied(CLERK, order.number(), 1)).isInstanceOf(Outcome.Repeated.class);
        assertThat(ratings.dissatisfied(CLERK, order.number(), 1, "还在漏")).isInstanceOf(Outcome.Refused.class);
        assertThat(ratings.satisfied("nobody", order.number(), 1))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_FOUND, null));
        assertThat(story.count("timeline_entry WHERE detail LIKE '电话回访%'")).isOne();
    }
}
