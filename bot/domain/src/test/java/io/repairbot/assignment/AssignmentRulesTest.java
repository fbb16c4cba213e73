package io.repairbot.assignment;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.Story;
import io.repairbot.followup.FollowUps;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
@DisplayName("W1 W2 The rules of assignment")
class AssignmentRulesTest {
    /** A home that exists, for visits. */
    private static final long HOME = 1;

    @Autowired
    Candidates candidates;

    @Autowired
    OfferMapper offers;

    @Autowired
    Assignments assignments;

    @Autowired
    Dispatch dispatch;

    @Autowired
    WorkOrders orders;

    @Autowired
    FollowUps followUps;

    @Autowired
    Story story;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @DisplayName("are one list of sentences")
    void sentences() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::sentence))
                .containsExactly(
                        "只派本小区的工程师",
                        "工种要对口",
                        "拒过的人不再派",
                        "先派当班的人 (W1)，当班的无人接单再派其他人 (W2)",
                        "手上的工单不超过上限",
                        "上门时间不冲突",
                        "来过这一户的人优先");
    }

    @Test
    @DisplayName("community: an engineer of the neighbours is not asked, one of ours is")
    void community() {
        jdbc.update(
                "INSERT INTO community (id, code, name, kf_id, zone) VALUES (2, 'HD', '湖滨', 'wk_lake', 'Asia/Shanghai')");
        hire("neighbour", 2, "plumbing-electric");
        hire("ours", 1, "plumbing-electric");
        assertThat(onDuty(story.opened())).contains("ours").doesNotContain("neighbour");
    }

    @Test
    @DisplayName("trade: the plumber is asked and the carpenter is not")
    void trade() {
        assertThat(onDuty(story.opened())).containsExactly(CHEN).doesNotContain("wang.gong");
    }

    @Test
    @DisplayName("declined: who said no is not asked again in this round, who only did not answer is")
    void declined() {
        WorkOrder order = story.opened();
        assertThat(onDuty(order)).containsExactly(CHEN);
        offers.answer(order, CHEN, Offer.State.DECLINED, clock.instant());
        assertThat(onDuty(order)).isEmpty();
        assertThat(reasons(Circle.CHOSEN, order, CHEN)).contains("拒过这一单");
    }

    @Test
    @DisplayName("W1 on duty: not who is off duty; W2 he is when nobody takes it")
    void onDuty() {
        WorkOrder order = story.opened();
        assertThat(onDuty(order)).doesNotContain(LI);
        assertThat(in(Circle.OTHERS, order)).containsExactly(CHEN, LI);
        assertThat(reasons(Circle.OTHERS, order, LI)).isEqualTo("工种对口（水电）；不当班，当班的无人接单；手上0单");
    }

    @Test
    @DisplayName("on duty: to 8:30 exactly, and from 8:30 exactly")
    void shiftChange() {
        jdbc.update("INSERT INTO staff (userid, community_id, name, role) VALUES ('early', 1, '早班', 'ENGINEER')");
        jdbc.update("INSERT INTO staff_trade (userid, trade) VALUES ('early', 'carpentry-locks')");
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES ('early', 2, '09:30:00', 1)");
        WorkOrder order = orders.open(story.report("lock"));
        clock.moveTo("2026-11-24T09:29:59.999");
        assertThat(onDuty(order)).doesNotContain("early");
        clock.moveTo("2026-11-24T09:30");
        assertThat(onDuty(order)).contains("early");
        clock.moveTo("2026-11-24T10:30");
        assertThat(onDuty(order)).doesNotContain("early");
    }

    @Test
    @DisplayName("load: with eight in hand he is asked no more, with seven he is")
    void load() {
        inHand(7);
        WorkOrder order = story.opened();
        assertThat(onDuty(order)).containsExactly(CHEN);
        assertThat(reasons(Circle.ON_DUTY, order, CHEN)).contains("手上7单");
        done(dispatch.accept(CHEN, order.number()));
        assertThat(onDuty(story.opened())).isEmpty();
    }

    @Test
    @DisplayName("load: the cap does not hold for what is urgent, nor for another day")
    void loadNotAlways() {
        inHand(8);
        assertThat(onDuty(orders.open(urgent(story.report("pipe-burst"))))).containsExactly(CHEN);
        assertThat(onDuty(orders.open(at(story.report(Story.PLUMBING), "2026-11-25T15:00"))))
                .containsExactly(CHEN);
    }

    @Test
    @DisplayName("appointment: who is promised elsewhere at that time is not asked, a slot later he is")
    void appointment() {
        done(dispatch.accept(CHEN, opened("2026-11-24T15:00").number()));
        assertThat(onDuty(opened("2026-11-24T15:00"))).isEmpty();
        WorkOrder later = opened("2026-11-24T17:00");
        assertThat(onDuty(later)).containsExactly(CHEN);
        assertThat(reasons(Circle.ON_DUTY, later, CHEN)).contains("上门时间不冲突");
    }

    @Test
    @DisplayName("visited: who repaired here lately is named first, with the day; long ago does not count")
    void visited() {
        hire("aa", 1, "plumbing-electric");
        WorkOrder before = orders.open(home(story.report(Story.PLUMBING)));
        done(dispatch.accept(CHEN, before.number()));
        done(orders.arrive(CHEN, before.number()));
        done(orders.complete(CHEN, before.number(), "换了角阀"));
        clock.pass(Duration.ofDays(7));
        WorkOrder again = orders.open(home(story.report(Story.PLUMBING)));
        assertThat(onDuty(again)).containsExactly(CHEN, "aa");
        assertThat(reasons(Circle.ON_DUTY, again, CHEN)).endsWith("11月24日来这一户修过");
        clock.pass(Duration.ofDays(28));
        assertThat(onDuty(again)).containsExactly("aa", CHEN);
    }

    @Test
    @DisplayName("W3a the first responsible is asked for the rework, off duty or not")
    void firstResponsible() {
        WorkOrder order = story.completed();
        jdbc.update("UPDATE work_order SET first_responsible = ? WHERE id = ?", LI, order.id());
        followUps.dissatisfied(order.residentId(), order.number(), 1);
        followUps.reason(order.residentId(), order.number(), 1, "还在漏");
        WorkOrder again = orders.find(order.number()).orElseThrow();
        assertThat(again.round()).isEqualTo(2);
        assertThat(onDuty(again)).containsExactly(CHEN, LI);
        assertThat(reasons(Circle.ON_DUTY, again, LI)).contains("首问责任人");
    }

    @Test
    @DisplayName("为什么派给他: the reasons stay with the offer as they were; to strangers the order does not exist")
    void why() {
        WorkOrder order = story.opened();
        inHand(2);
        assertThat(assignments.why("zhou.zhuguan", order.number()).orElseThrow())
                .extracting(Offer::engineer, Offer::reasons)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CHEN, "工种对口（水电）；正在当班；手上0单"));
        jdbc.update(
                "INSERT INTO community (id, code, name, kf_id, zone) VALUES (2, 'HD', '湖滨', 'wk_lake', 'Asia/Shanghai')");
        hire("neighbour", 2, "plumbing-electric");
        assertThat(assignments.why("neighbour", order.number())).isEmpty();
        assertThat(assignments.why("nobody", order.number())).isEmpty();
        assertThat(assignments.why("zhou.zhuguan", "YG-0")).isEmpty();
    }

    private List<String> onDuty(WorkOrder order) {
        return in(Circle.ON_DUTY, order);
    }

    private List<String> in(Circle circle, WorkOrder order) {
        return candidates.in(circle, order).stream().map(Candidate::userid).toList();
    }

    private String reasons(Circle circle, WorkOrder order, String userid) {
        return candidates.in(circle, order).stream()
                .filter(candidate -> candidate.userid().equals(userid))
                .findAny()
                .orElseThrow()
                .reasons();
    }

    private void inHand(int orders) {
        IntStream.range(0, orders)
                .forEach(i -> done(dispatch.accept(CHEN, story.opened().number())));
    }

    private WorkOrder opened(String appointment) {
        return orders.open(at(story.report(Story.PLUMBING), appointment));
    }

    /** With a duty all week. */
    private void hire(String userid, long community, String trade) {
        jdbc.update(
                "INSERT INTO staff (userid, community_id, name, role) VALUES (?, ?, ?, 'ENGINEER')",
                userid,
                community,
                userid);
        jdbc.update("INSERT INTO staff_trade (userid, trade) VALUES (?, ?)", userid, trade);
        for (int day = 1; day <= 7; day++)
            jdbc.update(
                    "INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES (?, ?, '08:30:00', 24)",
                    userid,
                    day);
    }

    private static NewWorkOrder at(NewWorkOrder report, String appointment) {
        return with(report, report.urgent(), null, MovableClock.at(appointment));
    }

    private static NewWorkOrder urgent(NewWorkOrder report) {
        return with(report, true, null, null);
    }

    private static NewWorkOrder home(NewWorkOrder report) {
        return with(report, report.urgent(), HOME, null);
    }

    private static NewWorkOrder with(
            NewWorkOrder r, boolean urgent, @Nullable Long home, @Nullable Instant appointment) {
        return new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                home,
                r.place(),
                r.service(),
                urgent,
                r.content(),
                appointment,
                null,
                r.appointment(),
                null,
                r.sourceKey());
    }
}
