package io.repairbot.followup;

import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The resident's answer as he gave it on the phone (W3b): counts like the one in chat, and it stays visible who heard it. Orders of another
 * community than the clerk's are NOT_FOUND.
 */
@Service
public class VoiceRatings {
    private final WorkOrders orders;
    private final FollowUps followUps;
    private final OrderLedger ledger;
    private final StaffDirectory staff;
    private final Heard heard;

    VoiceRatings(WorkOrders orders, FollowUps followUps, OrderLedger ledger, StaffDirectory staff, Heard heard) {
        this.orders = orders;
        this.followUps = followUps;
        this.ledger = ledger;
        this.staff = staff;
        this.heard = heard;
    }

    @Transactional
    public Outcome satisfied(String clerk, String number, int round) {
        return own(clerk, number)
                .map(order -> mark(clerk, order, round, "满意", followUps.satisfied(order.residentId(), number, round)))
                .orElseGet(VoiceRatings::none);
    }

    /** Opens the rework at once. @param reason 1–1,000 characters */
    @Transactional
    public Outcome dissatisfied(String clerk, String number, int round, String reason) {
        return own(clerk, number)
                .map(order -> mark(clerk, order, round, "不满意", badly(order, round, reason)))
                .orElseGet(VoiceRatings::none);
    }

    /** W9: whether the engineer of the round was dressed properly, wore shoe covers and left the place clean. False when there is no such call-back. */
    @Transactional
    public boolean tidy(String clerk, String number, int round, boolean tidy) {
        return own(clerk, number)
                .filter(order -> heard.tidy(order.id(), round, tidy) == 1)
                .map(order -> {
                    ledger.note(order, clerk, Event.PHONE_CALL, tidy ? "电话回访：着装、鞋套、卫生都做到了" : "电话回访：着装、鞋套或卫生没有做到");
                    return true;
                })
                .orElse(false);
    }

    private Outcome badly(WorkOrder order, int round, String reason) {
        Outcome told = followUps.dissatisfied(order.residentId(), order.number(), round);
        return told instanceof Outcome.Refused
                ? told
                : followUps.reason(order.residentId(), order.number(), round, reason);
    }

    private Outcome mark(String clerk, WorkOrder order, int round, String rating, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            heard.by(order.id(), round, clerk);
            ledger.note(order, clerk, Event.PHONE_CALL, "电话回访：" + rating);
        }
        return outcome;
    }

    private Optional<WorkOrder> own(String clerk, String number) {
        return staff.find(clerk)
                .flatMap(who -> orders.find(number).filter(order -> order.communityId() == who.communityId()));
    }

    private static Outcome none() {
        return new Outcome.Refused(Outcome.Refusal.NOT_FOUND, null);
    }

    @Mapper
    interface Heard {
        @Update("UPDATE follow_up SET tidy = #{tidy} WHERE order_id = #{order} AND round = #{round}")
        int tidy(@Param("order") long orderId, @Param("round") int round, @Param("tidy") boolean tidy);

        @Update("UPDATE follow_up SET heard_by = #{clerk} WHERE order_id = #{order} AND round = #{round}")
        int by(@Param("order") long orderId, @Param("round") int round, @Param("clerk") String clerk);
    }
}
