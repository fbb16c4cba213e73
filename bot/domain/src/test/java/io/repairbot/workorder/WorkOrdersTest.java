package io.repairbot.workorder;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.Story;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.Outcome.Repeated;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@DisplayName("Work orders")
class WorkOrdersTest {
    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    Timeline timeline;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("an opened order is read back whole")
    void openWhole() {
        NewWorkOrder report = new NewWorkOrder(
                1,
                story.report("no-water").residentId(),
                7L,
                "3栋2单元501",
                "no-water",
                true,
                "停水了😀",
                at("2026-11-25T14:00"),
                at("2026-11-25T16:00"),
                "明天14:00–16:00",
                "请先打电话",
                "msg-whole",
                "上门检测50元起");
        WorkOrder opened = orders.open(report);
        WorkOrder expected = new WorkOrder(
                opened.id(),
                "YG20261124-001",
                1,
                report.residentId(),
                7L,
                "3栋2单元501",
                "no-water",
                "plumbing-electric",
                true,
                "停水了😀",
                at("2026-11-25T14:00"),
                at("2026-11-25T16:00"),
                "明天14:00–16:00",
                "请先打电话",
                "上门检测50元起",
                WorkOrderState.OPEN,
                1,
                null,
                null,
                at("2026-11-25T20:00"),
                false,
                null,
                null,
                null,
                at("2026-11-24T09:00"),
                null,
                null,
                null,
                null,
                0,
                "msg-whole");
        assertThat(opened).isEqualTo(expected);
        assertThat(orders.find("YG20261124-001")).contains(expected);
    }

    @Test
    @DisplayName("one confirmation is one order, however often it comes")
    void openOnce() {
        NewWorkOrder report = story.report(Story.PLUMBING);
        Set<String> numbers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> orders.open(report).number())
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
        assertThat(story.count("work_order")).isEqualTo(1);
        assertThat(story.told(CHEN)).containsExactly("offer");
    }

    @Test
    @DisplayName("forty orders opened at once have forty numbers")
    void numbers() {
        List<NewWorkOrder> reports = IntStream.range(0, 40)
                .mapToObj(i -> story.report(Story.PLUMBING))
                .toList();
        Set<String> numbers =
                reports.parallelStream().map(r -> orders.open(r).number()).collect(Collectors.toSet());
        assertThat(numbers).hasSize(40).contains("YG20261124-001", "YG20261124-040");
    }

    @Test
    @DisplayName("the story of an order is told by its timeline")
    void timeline() {
        WorkOrder order = story.completed();
        assertThat(timeline.of(order.id()).stream().map(Entry::event))
                .containsExactly(Event.OPENED, Event.ACCEPTED, Event.ARRIVED, Event.COMPLETED);
        assertThat(timeline.of(order.id()).get(3))
                .isEqualTo(new Entry(order.id(), 1, at("2026-11-24T09:00"), CHEN, Event.COMPLETED, "换了角阀"));
    }

    @Test
    @DisplayName("a verb needs the state before it")
    void outOfTurn() {
        WorkOrder open = story.opened();
        assertThat(orders.arrive(CHEN, open.number())).isEqualTo(new Refused(Refusal.NOT_ACCEPTED, open));
        WorkOrder accepted = story.accepted();
        assertThat(orders.complete(CHEN, accepted.number(), "好了"))
                .isEqualTo(new Refused(Refusal.NOT_ARRIVED, accepted));
        assertThat(orders.find(accepted.number())).contains(accepted);
    }

    @Test
    @DisplayName("four deliveries of one tap have one effect")
    void repeated() {
        WorkOrder arrived = story.arrived();
        int notices = story.notices();
        IntStream.range(0, 3)
                .forEach(i -> assertThat(orders.arrive(CHEN, arrived.number())).isEqualTo(new Repeated(arrived)));
        assertThat(story.notices()).isEqualTo(notices);
        assertThat(orders.find(arrived.number())).contains(arrived);
    }

    @Test
    @DisplayName("whose order it is not cannot move it")
    void notHis() {
        String number = story.accepted().number();
        assertThat(refusal(orders.arrive(LI, number))).isEqualTo(Refusal.NOT_YOURS);
        assertThat(refusal(orders.arrive("qian.qiantai", number))).isEqualTo(Refusal.NOT_ENGINEER);
        assertThat(refusal(orders.closeBySupervisor(CHEN, number, "算了"))).isEqualTo(Refusal.NOT_SUPERVISOR);
        assertThat(refusal(orders.arrive("nobody", number))).isEqualTo(Refusal.NOT_FOUND);
        assertThat(refusal(orders.arrive(CHEN, "YG1"))).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    @DisplayName("a user id is the same in capitals")
    void capitals() {
        WorkOrder order = story.accepted();
        assertThat(done(orders.arrive("Chen.Gong", order.number())).engineer()).isEqualTo(CHEN);
        assertThat(orders.inHandsOf("CHEN.GONG")).extracting(WorkOrder::number).containsExactly(order.number());
    }

    @Test
    @DisplayName("完成 without a result is refused")
    void resultMissing() {
        WorkOrder order = story.arrived();
        assertThat(orders.complete(CHEN, order.number(), " ")).isEqualTo(new Refused(Refusal.RESULT_MISSING, order));
    }

    @Test
    @DisplayName("check answers like the verb and changes nothing")
    void check() {
        WorkOrder order = story.arrived();
        assertThat(orders.check(Verb.COMPLETE, CHEN, order.number())).isEqualTo(new Outcome.Done(order));
        assertThat(orders.check(Verb.ARRIVE, CHEN, order.number())).isEqualTo(new Repeated(order));
        assertThat(orders.check(Verb.COMPLETE, LI, order.number())).isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("W3b a supervisor closes with a reason, once")
    void closeBySupervisor() {
        WorkOrder closed = done(orders.closeBySupervisor(
                ENGINEERING_SUPERVISOR, story.completed().number(), "已电话沟通"));
        assertThat(closed.closing()).isEqualTo(WorkOrder.Closing.BY_SUPERVISOR);
        assertThat(closed.closingReason()).isEqualTo("已电话沟通");
        assertThat(orders.closeBySupervisor(ENGINEERING_SUPERVISOR, closed.number(), "已电话沟通"))
                .isEqualTo(new Repeated(closed));
        assertThat(story.residentTold(closed)).endsWith("order-closed");
        assertThat(story.told(CHEN)).endsWith("closed");
    }

    @Test
    @DisplayName("W3b closing without a reason is a sentence to the supervisor and spoils no transaction")
    void closeWithoutReason() {
        WorkOrder order = story.accepted();
        transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> orders.closeBySupervisor(ENGINEERING_SUPERVISOR, order.number(), " "))
                    .hasMessage("请写明关闭的原因。");
            assertThat(status.isRollbackOnly()).isFalse();
        });
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("the resident cancels before the engineer has arrived, not after")
    void cancel() {
        WorkOrder accepted = story.accepted();
        assertThat(done(orders.cancel(accepted.residentId(), accepted.number(), "好了"))
                        .state())
                .isEqualTo(WorkOrderState.CANCELLED);
        assertThat(story.told(CHEN)).endsWith("accepted", "cancelled");
        WorkOrder arrived = story.arrived();
        assertThat(orders.cancel(arrived.residentId(), arrived.number(), "好了"))
                .isEqualTo(new Refused(Refusal.ALREADY_TAKEN, arrived));
    }

    @Test
    @DisplayName("somebody else's order is not found")
    void cancelOther() {
        WorkOrder order = story.opened();
        assertThat(orders.cancel(order.residentId() + 1, order.number(), ""))
                .isEqualTo(new Refused(Refusal.NOT_FOUND, null));
        assertThat(orders.find(order.number())).contains(order);
    }

    @Test
    @DisplayName("added words reach the engineer, once")
    void addWords() {
        WorkOrder order = story.accepted();
        done(orders.addWords(order.residentId(), order.number(), "带上梯子"));
        assertThat(orders.addWords(order.residentId(), order.number(), "带上梯子")).isInstanceOf(Repeated.class);
        assertThat(story.told(CHEN)).containsExactly("offer", "accepted", "words-added");
        assertThat(story.fact("words-added", "words")).isEqualTo("带上梯子");
        assertThat(story.fact("words-added", "extra")).isEqualTo("带上梯子");
    }

    @Test
    @DisplayName("the resident's open orders come newest first, without those that are over")
    void openOf() {
        WorkOrder first = story.opened();
        WorkOrder second = story.opened();
        WorkOrder cancelled = story.opened();
        orders.cancel(cancelled.residentId(), cancelled.number(), "");
        assertThat(orders.openOf(first.residentId())).containsExactly(second, first);
    }

    private static Refusal refusal(Outcome outcome) {
        return ((Refused) outcome).reason();
    }
}
