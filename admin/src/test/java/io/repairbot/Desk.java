package io.repairbot;

import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.followup.FollowUps;
import io.repairbot.notice.NewPhoneCall;
import io.repairbot.notice.PhoneCalls;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What tests let happen in the demo community, by the domain's verbs. */
@Component
public class Desk {
    public static final String CHEN = "chen.gong";
    /** 3栋2单元501. */
    public static final long DOOR = 521;

    private static final AtomicInteger SOURCE = new AtomicInteger();

    private final WorkOrders orders;
    private final Dispatch dispatch;
    private final FollowUps followUps;
    private final Residents residents;
    private final DeadlineSweep sweep;
    private final PhoneCalls calls;
    private final JdbcTemplate jdbc;

    Desk(
            WorkOrders orders,
            Dispatch dispatch,
            FollowUps followUps,
            Residents residents,
            DeadlineSweep sweep,
            PhoneCalls calls,
            JdbcTemplate jdbc) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.orders = orders;
        this.dispatch = dispatch;
        this.followUps = followUps;
        this.residents = residents;
        this.sweep = sweep;
    }

    public WorkOrder opened() {
        return open(false, "水管漏水");
    }

    public WorkOrder urgent() {
        return open(true, "水管爆了");
    }

    public WorkOrder open(boolean urgent, String content) {
        return open("wm_zhang", null, urgent, content);
    }

    /** Reported by somebody from a home that is known. */
    public WorkOrder open(String customer, @Nullable Long home, boolean urgent, String content) {
        return orders.open(new NewWorkOrder(
                1,
                residents.meet(1, customer).id(),
                home,
                "3栋2单元501厨房",
                "water-leak",
                urgent,
                content,
                null,
                null,
                "尽快",
                null,
                "msg" + SOURCE.incrementAndGet()));
    }

    public WorkOrder accepted(WorkOrder order) {
        return done(dispatch.accept(CHEN, order.number()));
    }

    public WorkOrder arrived(WorkOrder order) {
        return done(orders.arrive(CHEN, order.number()));
    }

    public WorkOrder completed(WorkOrder order) {
        return done(orders.complete(CHEN, order.number(), "换了角阀，试水正常"));
    }

    public WorkOrder satisfied(WorkOrder order) {
        return done(followUps.satisfied(order.residentId(), order.number(), order.round()));
    }

    /** With a reason: a rework is open. */
    public WorkOrder dissatisfied(WorkOrder order) {
        done(followUps.dissatisfied(order.residentId(), order.number(), order.round()));
        return done(followUps.reason(order.residentId(), order.number(), order.round(), "还在漏"));
    }

    public WorkOrder cancelled(WorkOrder order) {
        return done(orders.cancel(order.residentId(), order.number(), ""));
    }

    /** Orders in every lane, one of them late. @return one in an engineer's hands */
    public WorkOrder busyDay() {
        open(false, "客厅灯不亮，开关按了没有反应");
        urgent();
        satisfied(completed(arrived(accepted(open(false, "马桶堵了")))));
        completed(arrived(accepted(open(false, "水龙头关不紧，一直滴水"))));
        satisfied(completed(arrived(accepted(open("wm_bo", DOOR, false, "洗手池下水慢")))));
        WorkOrder again = accepted(open("wm_bo", DOOR, false, "洗手池又堵了，下水很慢"));
        jdbc.update(
                "INSERT INTO resident_home (resident_id, home_id, used_at) VALUES (?, ?, ?)",
                again.residentId(),
                DOOR,
                utc(again.openedAt()));
        WorkOrder inWork = arrived(accepted(open(true, "厨房水管爆了，水流到客厅")));
        done(orders.addWords(inWork.residentId(), inWork.number(), "家里有老人，请尽快，电话13812345678"));
        calls.ask(new NewPhoneCall(
                1,
                inWork.residentId(),
                inWork.id(),
                NewPhoneCall.Cause.CHAT_SHUT,
                "师傅已经到场，请留意敲门。",
                "call" + inWork.id()));
        return inWork;
    }

    /** Lets the clocks fire. */
    public int sweep() {
        return sweep.fireDue();
    }

    /** What the resident wrote in chat; the chat itself is not part of this process. */
    public void wrote(WorkOrder order, String words) {
        jdbc.update(
                "INSERT IGNORE INTO conversation (resident_id, kf_id, customer_id, state, budget, window_until, paid_at)"
                        + " VALUES (?, 'wk_sunshine', 'wm_zhang', '{}', 5, ?, ?)",
                order.residentId(),
                utc(order.openedAt()),
                utc(order.openedAt()));
        jdbc.update(
                "INSERT INTO inbound_message (msgid, kf_id, customer_id, kind, text, details, sent_at, received_at, raw, state)"
                        + " VALUES (?, 'wk_sunshine', 'wm_zhang', 'text', ?, '{}', ?, ?, '{}', 'PROCESSED')",
                "in" + SOURCE.incrementAndGet(),
                words,
                utc(order.openedAt()),
                utc(order.openedAt()));
    }

    /** A file that came with the order. @return its id */
    public long file(WorkOrder order, String file, String type) {
        String key = "file" + SOURCE.incrementAndGet();
        jdbc.update(
                "INSERT INTO attachment (order_id, kind, media_id, source_key, state, next_attempt_at, file, content_type, received_at)"
                        + " VALUES (?, 'image', 'm', ?, 'STORED', ?, ?, ?, ?)",
                order.id(),
                key,
                utc(order.openedAt()),
                file,
                type,
                utc(order.openedAt()));
        return java.util.Objects.requireNonNull(
                jdbc.queryForObject("SELECT id FROM attachment WHERE source_key = ?", Long.class, key));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static WorkOrder done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) return done.order();
        throw new AssertionError("Not done: " + outcome);
    }
}
