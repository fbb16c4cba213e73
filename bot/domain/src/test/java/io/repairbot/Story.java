package io.repairbot;

import io.repairbot.assignment.Dispatch;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.resident.Residents;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What tests say about the demo community: orders brought as far as wanted, and what people were told. */
@Component
public class Story {
    public static final String PLUMBING = "water-leak";
    /** On duty with plumbing. */
    public static final String CHEN = "chen.gong";
    /** Plumbing, off duty. */
    public static final String LI = "li.gong";

    public static final String ENGINEERING_SUPERVISOR = "zhou.zhuguan";
    public static final String SERVICE_SUPERVISOR = "wu.zhuguan";
    public static final String MANAGER = "zheng.jingli";

    private static final AtomicInteger SOURCE = new AtomicInteger();

    private final WorkOrders orders;
    private final Dispatch dispatch;
    private final DeadlineSweep sweep;
    private final Residents residents;
    private final JdbcTemplate jdbc;

    Story(WorkOrders orders, Dispatch dispatch, DeadlineSweep sweep, Residents residents, JdbcTemplate jdbc) {
        this.orders = orders;
        this.dispatch = dispatch;
        this.sweep = sweep;
        this.residents = residents;
        this.jdbc = jdbc;
    }

    public NewWorkOrder report(String service) {
        return report(1, service);
    }

    public NewWorkOrder report(long community, String service) {
        return report(community, service, false);
    }

    private NewWorkOrder report(long community, String service, boolean urgent) {
        long resident = residents.meet(community, "wm_a").id();
        String key = "msg" + SOURCE.incrementAndGet();
        return new NewWorkOrder(
                community, resident, null, "3栋2单元501厨房", service, urgent, "水管漏水", null, null, "尽快", null, key);
    }

    public WorkOrder openedUrgent(String service) {
        return orders.open(report(1, service, true));
    }

    public NewWorkOrder report(String service, boolean urgent, @Nullable Instant start, @Nullable Instant end) {
        NewWorkOrder r = report(service);
        String time = start == null ? "尽快" : "预约";
        return new NewWorkOrder(
                1,
                r.residentId(),
                null,
                r.place(),
                service,
                urgent,
                r.content(),
                start,
                end,
                time,
                null,
                r.sourceKey());
    }

    public WorkOrder opened() {
        return orders.open(report(PLUMBING));
    }

    public WorkOrder accepted() {
        return done(dispatch.accept(CHEN, opened().number()));
    }

    public WorkOrder arrived() {
        return done(orders.arrive(CHEN, accepted().number()));
    }

    public WorkOrder completed() {
        return done(orders.complete(CHEN, arrived().number(), "换了角阀"));
    }

    /** The order that the verb moved; fails when it was refused or nothing happened. */
    public static WorkOrder done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) return done.order();
        throw new AssertionError("Not done: " + outcome);
    }

    /** On Tuesdays, the whole day from 8:30. */
    public void onDuty(String userid) {
        jdbc.update("INSERT INTO standing_duty (userid, weekday, starts, hours) VALUES (?, 2, '08:30:00', 24)", userid);
    }

    /** Lets the clocks fire. */
    public int sweep() {
        return sweep.fireDue();
    }

    /** Templates of what the member of staff was told, in order. */
    public List<String> told(String userid) {
        return templates("staff:" + userid);
    }

    public List<String> residentTold(WorkOrder order) {
        return templates("resident:" + order.residentId());
    }

    /** A fact of the last notice with this template, whoever got it. */
    public String fact(String template, String name) {
        return jdbc.queryForObject(
                "SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, ?)) FROM notice WHERE template = ? ORDER BY seq DESC LIMIT 1",
                String.class,
                "$." + name,
                template);
    }

    /** Keys of the cards of a template. */
    public List<String> cards(String template) {
        return jdbc.queryForList("SELECT card FROM notice WHERE template = ? ORDER BY seq", String.class, template);
    }

    /** Whether he works here; back to true at the test's end. */
    public void working(String userid, boolean here) {
        jdbc.update("UPDATE staff SET active = ? WHERE userid = ?", here, userid);
    }

    public int notices() {
        return count("notice");
    }

    public int count(String tableAndCondition) {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + tableAndCondition, Integer.class);
        return rows == null ? -1 : rows;
    }

    private List<String> templates(String lane) {
        return jdbc.queryForList("SELECT template FROM notice WHERE recipient = ? ORDER BY seq", String.class, lane);
    }
}
