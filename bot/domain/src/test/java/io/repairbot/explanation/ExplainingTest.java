package io.repairbot.explanation;

import static io.repairbot.MovableClock.at;
import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.ENGINEERING_SUPERVISOR;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.deadline.Extensions;
import io.repairbot.suspension.Cause;
import io.repairbot.suspension.Suspensions;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("Why is this due then")
class ExplainingTest {
    @Autowired
    DueExplanations explanations;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Extensions extensions;

    @Autowired
    WorkOrders orders;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("W7 the return-by time is told step by step")
    void returnBy() {
        clock.moveTo("2026-11-24T12:00");
        WorkOrder order = story.accepted();
        done(extensions.ask(CHEN, order.number(), "等配件", at("2026-11-25T10:00")));
        clock.moveTo("2026-11-24T13:00");
        done(extensions.approve(ENGINEERING_SUPERVISOR, order.number()));
        done(suspensions.suspend(CHEN, order.number(), Cause.WAITING_PARTS, at("2026-11-26T09:00"), ""));
        clock.moveTo("2026-11-24T15:30");
        done(suspensions.resume(CHEN, order.number()));
        assertThat(first(order).steps())
                .containsExactly(
                        "规则：当天20:00前返单；17:00以后报修的，次日12:00前；有预约的，预约当天返单。",
                        "11月24日12:00 报修，上门时间：尽快，返单时限 11月24日20:00。",
                        "11月24日13:00 周主管批准延期，返单时限 11月25日10:00。",
                        "11月24日13:00 挂起（等配件，到11月26日09:00），计时暂停。",
                        "11月24日15:30 恢复，停了2小时30分钟，时限顺延到 11月25日12:30。");
        assertThat(first(order).due()).isEqualTo(at("2026-11-25T12:30"));
    }

    @Test
    @DisplayName("W8b and the other clocks are told with their rule and what became of them")
    void others() {
        WorkOrder order = orders.open(story.report("pipe-burst", true, null, null));
        clock.moveTo("2026-11-24T09:10");
        story.sweep();
        List<DueExplanation> all = explanations.of(CHEN, order.number()).orElseThrow();
        assertThat(all)
                .filteredOn(DueExplanation::clock, "到场")
                .containsExactly(new DueExplanation(
                        "到场",
                        at("2026-11-24T09:15"),
                        List.of("规则：水、电急修，确认报修后15分钟内到场，昼夜不停。", "定为 11月24日09:15。", "正在计时。")));
        assertThat(all)
                .filteredOn(DueExplanation::clock, "到场提醒")
                .allSatisfy(warning -> assertThat(warning.steps()).endsWith("已到时，已经提醒过。"));
    }

    @Test
    @DisplayName("a stored time that the rules of today would not give is said to be what counts")
    void rulesChanged() {
        WorkOrder order = story.accepted();
        jdbc.update("UPDATE work_order SET return_by = '2026-11-24 13:00:00' WHERE id = ?", order.id());
        assertThat(first(order).steps()).last().asString().startsWith("系统保存的时限是 11月24日21:00，以它为准");
    }

    @Test
    @DisplayName("an order of another community is not found")
    void stranger() {
        assertThat(explanations.of(CHEN, "YG20261124-999")).isEmpty();
        assertThat(explanations.of("nobody", story.opened().number())).isEmpty();
    }

    @ParameterizedTest(name = "history {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("what the story gives is what is stored, whatever was suspended, prolonged, resumed and extended")
    void agrees(int seed) {
        WorkOrder order = story.accepted();
        Random random = new Random(seed);
        for (int step = 0; step < 12; step++) {
            clock.pass(Duration.ofMinutes(random.nextInt(900)));
            story.sweep();
            act(order.number(), random);
            assertThat(first(order).steps()).noneMatch(sentence -> sentence.startsWith("系统保存"));
        }
    }

    private void act(String number, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> suspensions.resume(CHEN, number);
            case 1 -> extend(number);
            default ->
                suspensions.suspend(
                        CHEN, number, Cause.WAITING_PARTS, clock.instant().plus(Duration.ofHours(30)), "");
        }
    }

    private void extend(String number) {
        Duration more = Duration.ofHours(20);
        WorkOrder order = orders.find(number).orElseThrow();
        var from = order.returnBy().isAfter(clock.instant()) ? order.returnBy() : clock.instant();
        Outcome asked = extensions.ask(CHEN, number, "等配件", from.plus(more));
        if (asked instanceof Outcome.Done) extensions.approve(ENGINEERING_SUPERVISOR, number);
    }

    private DueExplanation first(WorkOrder order) {
        return explanations.of(CHEN, order.number()).orElseThrow().get(0);
    }
}
