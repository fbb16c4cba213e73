package io.repairbot.arrival;

import io.repairbot.deadline.Deadline;
import io.repairbot.deadline.DeadlineKind;
import io.repairbot.workorder.OrderLedger;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Keeps how arrivals ended. */
@Component
class ArrivalBook implements Arrivals {
    private final Rows rows;
    private final OrderLedger ledger;

    ArrivalBook(Rows rows, OrderLedger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** Measures the first arrival of the round; nothing when nobody was waited for at a certain time. A clock that was stopped measures nothing, one that fired does for good. @param clocks of the order, oldest first */
    void judge(WorkOrder order, List<Deadline> clocks) {
        Optional<Arrival> arrival = last(order, clocks, DeadlineKind.ARRIVAL_LATE)
                .map(due -> arrival(order, Arrival.Rule.W8B, due))
                .or(() -> last(order, clocks, DeadlineKind.VISIT_REMINDER)
                        .map(due -> arrival(order, Arrival.Rule.W8A, due)));
        arrival.filter(kept -> rows.insert(kept) == 1)
                .ifPresent(kept -> ledger.note(order, Timeline.CLOCK, Timeline.Event.ARRIVAL_JUDGED, words(kept)));
    }

    @Override
    public List<Arrival> of(long orderId) {
        return rows.of(orderId);
    }

    private static Optional<Instant> last(WorkOrder order, List<Deadline> clocks, DeadlineKind kind) {
        return clocks.stream()
                .filter(clock -> clock.kind() == kind && clock.round() == order.round())
                .filter(clock -> clock.state() != Deadline.State.STOPPED)
                .map(Deadline::dueAt)
                .reduce((older, newer) -> newer);
    }

    private static Arrival arrival(WorkOrder order, Arrival.Rule rule, Instant due) {
        Instant at = order.arrivedAt();
        return new Arrival(order.id(), order.round(), rule, order.engineer(), due, at, at.isBefore(due));
    }

    private static String words(Arrival arrival) {
        if (arrival.inTime()) return "达标";
        long late = Duration.between(arrival.due(), arrival.arrivedAt()).toMinutes();
        return late == 0 ? "超时" : "超时" + late + "分钟";
    }

    @Mapper
    interface Rows {
        /** 0 when the round has one: who comes again later was there in time or not all the same. */
        @Insert("INSERT IGNORE INTO arrival (order_id, round, rule, engineer, due_at, arrived_at, in_time)"
                + " VALUES (#{orderId}, #{round}, #{rule}, #{engineer}, #{due}, #{arrivedAt}, #{inTime})")
        int insert(Arrival arrival);

        @Select("SELECT order_id, round, rule, engineer, due_at AS due, arrived_at, in_time FROM arrival"
                + " WHERE order_id = #{order} ORDER BY round")
        List<Arrival> of(long order);
    }
}
