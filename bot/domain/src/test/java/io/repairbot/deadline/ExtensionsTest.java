package io.repairbot.deadline;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.MANAGER;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("W7 特殊情况: an extension")
class ExtensionsTest {
    private static final Instant UNTIL = at("2026-11-26T18:00");

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionMapper requests;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("W7 asked for, it lies before the supervisor with reason and time, once")
    void ask() {
        WorkOrder order = asked();
        assertThat(extensions.ask(CHEN, order.number(), "等配件", UNTIL)).isEqualTo(new Repeated(order));
        ExtensionRequest wish = requests.of(order.id()).get(0);
        assertThat(requests.of(order.id()))
                .containsExactly(new ExtensionRequest(
                        wish.id(),
                        order.id(),
                        CHEN,
                        "等配件",
                        UNTIL,
                        ExtensionRequest.State.ASKED,
                        clock.instant(),
                        null,
                        null));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("extension");
        assertThat(story.fact("extension", "until")).isEqualTo("11月26日18:00前");
        assertThat(story.fact("extension", "reason")).isEqualTo("等配件");
    }

    @Test
    @DisplayName(
            "W7 a supervisor gives more time unasked: the engineer hears why, his own wish is moot; again changes nothing")
    void grant() {
        WorkOrder order = asked();
        WorkOrder moved =
                done(extensions.grant(ENGINEERING_SUPERVISOR, order.number(), "配件周五到", at("2026-11-27T18:00")));
        assertThat(moved.returnBy()).isEqualTo(at("2026-11-27T18:00"));
        assertThat(story.told(CHEN)).endsWith("return-granted");
        assertThat(story.fact("return-granted", "reason")).isEqualTo("配件周五到");
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("settled");
        assertThat(extensions.grant(ENGINEERING_SUPERVISOR, order.number(), "配件周五到", at("2026-11-27T18:00")))
                .isEqualTo(new Repeated(moved));
    }

    @Test
    @DisplayName("W7 more time is refused to an engineer, without a reason, and to an earlier moment")
    void notGranted() {
        WorkOrder order = story.accepted();
        assertThat(extensions.grant(CHEN, order.number(), "等配件", UNTIL))
                .isEqualTo(new Refused(Refusal.NOT_SUPERVISOR, order));
        assertThatThrownBy(() -> extensions.grant(ENGINEERING_SUPERVISOR, order.number(), " ", UNTIL))
                .hasMessage("请写明延期的原因。");
        assertThatThrownBy(() -> extensions.grant(ENGINEERING_SUPERVISOR, order.number(), "等", at("2026-11-24T12:00")))
                .hasMessageContaining("要晚于");
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W7 undecided for two hours exactly it goes to the manager too, once; his decision settles every card")
    void undecided() {
        WorkOrder order = asked();
        clock.moveTo("2026-11-24T10:59:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T11:00");
        story.sweep();
        story.sweep();
        assertThat(story.told(MANAGER)).containsExactly("extension");
        assertThat(story.fact("extension", "note")).contains("主管还没有审批");
        done(extensions.approve(MANAGER, order.number()));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("extension", "extension-decided");
        assertThat(story.told(MANAGER)).endsWith("extension-decided");
    }

    @Test
    @DisplayName(
            "W7 decided in time, or asked for in the night, the manager is left in peace; the two hours begin at 7:00")
    void decidedInTime() {
        done(extensions.refuse(ENGINEERING_SUPERVISOR, asked().number()));
        clock.moveTo("2026-11-24T11:00");
        story.sweep();
        assertThat(story.told(MANAGER)).isEmpty();
        clock.moveTo("2026-11-24T23:00");
        asked();
        clock.moveTo("2026-11-25T08:59:59.999");
        story.sweep();
        assertThat(story.told(MANAGER)).doesNotContain("extension");
        clock.moveTo("2026-11-25T09:00");
        story.sweep();
        assertThat(story.told(MANAGER)).contains("extension");
    }

    @Test
    @DisplayName("W7 approved, it moves the return-by time and its clocks; engineer and resident are told")
    void approve() {
        WorkOrder moved = done(extensions.approve(ENGINEERING_SUPERVISOR, asked().number()));
        assertThat(moved.returnBy()).isEqualTo(UNTIL);
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("extension", "extension-decided");
        assertThat(story.fact("extension-decided", "decision")).isEqualTo("已批准");
        assertThat(story.told(CHEN)).endsWith("extension-approved");
        assertThat(story.residentTold(moved)).endsWith("return-moved");
        clock.moveTo("2026-11-26T17:59:59.999");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).doesNotContain("overdue-supervisor");
        clock.moveTo("2026-11-26T18:00");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("overdue-supervisor");
    }

    @Test
    @DisplayName("W7 refused, nothing moves and the engineer is told")
    void refuse() {
        WorkOrder order = asked();
        assertThat(done(extensions.refuse(ENGINEERING_SUPERVISOR, order.number())))
                .isEqualTo(order);
        assertThat(story.told(CHEN)).endsWith("extension-refused");
        clock.moveTo("2026-11-24T20:00");
        story.sweep();
        assertThat(story.told(ENGINEERING_SUPERVISOR)).endsWith("overdue-supervisor");
    }

    @Test
    @DisplayName("W7 decided twice, the first word counts")
    void decidedTwice() {
        WorkOrder moved = done(extensions.approve(ENGINEERING_SUPERVISOR, asked().number()));
        assertThat(extensions.approve(ENGINEERING_SUPERVISOR, moved.number())).isEqualTo(new Repeated(moved));
        assertThat(extensions.refuse(MANAGER, moved.number())).isEqualTo(new Refused(Refusal.ALREADY_DECIDED, moved));
        assertThat(orders.find(moved.number())).contains(moved);
    }

    @Test
    @DisplayName("W7 only a supervisor decides, only the order's engineer asks, and only what was asked is decided")
    void whoMay() {
        WorkOrder order = story.accepted();
        assertThat(extensions.approve(ENGINEERING_SUPERVISOR, order.number()))
                .isEqualTo(new Refused(Refusal.NOTHING_ASKED, order));
        assertThat(extensions.approve(CHEN, order.number())).isEqualTo(new Refused(Refusal.NOT_SUPERVISOR, order));
        assertThat(extensions.ask(LI, order.number(), "等配件", UNTIL)).isEqualTo(new Refused(Refusal.NOT_YOURS, order));
    }

    @ParameterizedTest(name = "until {0}, reason \"{1}\": {2}")
    @CsvSource({"2026-11-24T20:00, 等配件, 晚于", "2026-12-24T09:00:00.001, 等配件, 最多可以延期30天", "2026-11-26T18:00, ' ', 原因"})
    @DisplayName("W7 an impossible wish is a sentence to the engineer and spoils no transaction")
    void impossible(String until, String reason, String sentence) {
        WorkOrder order = story.accepted();
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> extensions.ask(CHEN, order.number(), reason, at(until)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(sentence);
            assertThat(status.isRollbackOnly()).isFalse();
        });
        assertThat(requests.of(order.id())).isEmpty();
    }

    @Test
    @DisplayName("W7 completed before anybody decided, the wish is moot and its card says so")
    void moot() {
        WorkOrder order = asked();
        orders.arrive(CHEN, order.number());
        WorkOrder completed = done(orders.complete(CHEN, order.number(), "修好了"));
        assertThat(story.told(ENGINEERING_SUPERVISOR)).containsExactly("extension", "settled");
        assertThat(extensions.approve(ENGINEERING_SUPERVISOR, order.number()))
                .isEqualTo(new Refused(Refusal.ALREADY_COMPLETED, completed));
    }

    private WorkOrder asked() {
        return done(extensions.ask(CHEN, story.accepted().number(), "等配件", UNTIL));
    }
}
