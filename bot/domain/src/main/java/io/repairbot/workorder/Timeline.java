package io.repairbot.workorder;

import io.repairbot.persistence.Cut;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The story of an order; only ever appended to. */
@Component
public class Timeline {
    /** Actor of what the resident did. */
    public static final String RESIDENT = "resident";
    /** Actor of what the clocks did. */
    public static final String CLOCK = "clock";

    private static final int DETAIL = 2000;

    private final Entries entries;

    Timeline(Entries entries) {
        this.entries = entries;
    }

    /** Oldest first. */
    public List<Entry> of(long orderId) {
        return entries.of(orderId);
    }

    void add(WorkOrder order, Instant at, String actor, Event event, String detail) {
        String kept = detail.isBlank() ? null : Cut.to(DETAIL, detail);
        entries.insert(new Entry(order.id(), order.round(), at, actor, event, kept));
    }

    boolean has(WorkOrder order, String actor, Event event, String detail) {
        return entries.count(order, actor, event, detail.isBlank() ? null : Cut.to(DETAIL, detail)) > 0;
    }

    /** Whether the actor followed since the last matter that wants following came up. */
    boolean follows(WorkOrder order, String actor) {
        return entries.followsSinceLastMatter(order.id(), actor) > 0;
    }

    /** @param detail words of the actor, or null */
    public record Entry(
            long orderId,
            int round,
            Instant at,
            String actor,
            Event event,
            @Nullable String detail) {}

    /** What the timeline tells. */
    public enum Event {
        OPENED,
        /** Somebody phoned: the actor is who took the call, the detail says what came of it. */
        PHONE_REPORT,
        /** Several homes with the same outage: the detail says where and how many. */
        INCIDENT,
        /** Somebody else waits for it too. */
        JOINED,
        /** The resident took it back, somebody else who waits for it has it now. */
        HANDED_OVER,
        MERGED,
        REPEATED,
        UNSTAFFED,
        UNACCEPTED,
        REASSIGNED,
        /** 拒单. */
        OFFER_DECLINED,
        ACCEPTED,
        /** 退单: given back with a reason. */
        HANDED_BACK,
        /** Nobody at home: another time is looked for. */
        NOBODY_HOME,
        QUOTE_ASKED,
        QUOTE_AGREED,
        QUOTE_REFUSED,
        TRANSFER_ASKED,
        /** 转单. */
        TRANSFERRED,
        TRANSFER_REFUSED,
        SUPPORT_ASKED,
        SUPPORT_JOINED,
        SUPPORT_REFUSED,
        /** D7: the engineer keeps the time, or names another. */
        APPOINTMENT_CONFIRMED,
        APPOINTMENT_MOVE_ASKED,
        APPOINTMENT_MOVE_REFUSED,
        /** D7: the final fee. */
        CHARGED,
        ARRIVED,
        /** W8: in time or not; the detail says it for good. */
        ARRIVAL_JUDGED,
        /** W8b: not there in time, by the clock. */
        ARRIVAL_OVERDUE,
        /** W8a: the same of an appointment. */
        VISIT_OVERDUE,
        /** 挂起, with the cause and until when; again while it is suspended when the wait is prolonged. */
        SUSPENDED,
        RESUMED,
        ROOT_CAUSE,
        /** Materials and work, line by line in the detail. */
        SHEET_WRITTEN,
        COMPLETED,
        ESCALATED,
        FOLLOWED,
        WORDS_ADDED,
        OVERDUE,
        OVERDUE_MANAGER,
        EXTENSION_ASKED,
        EXTENSION_APPROVED,
        EXTENSION_REFUSED,
        REMINDED,
        PHONE_CALL,
        DISSATISFIED,
        REWORK,
        SATISFIED,
        CLOSED,
        CANCELLED,
        /** 催单. */
        URGED,
        RESCHEDULED,
        RELOCATED,
        /** To what and why. */
        URGENCY_CHANGED,
        CANCEL_EXPLAINED,
        /** The resident took words back. */
        RECALLED
    }

    @Mapper
    interface Entries {
        @Insert("INSERT INTO timeline_entry (order_id, round, at, actor, event, detail)"
                + " VALUES (#{orderId}, #{round}, #{at}, #{actor}, #{event}, #{detail})")
        void insert(Entry entry);

        @Select(
                "SELECT order_id, round, at, actor, event, detail FROM timeline_entry WHERE order_id = #{order} ORDER BY id")
        List<Entry> of(long order);

        @Select(
                "SELECT COUNT(*) FROM timeline_entry WHERE order_id = #{o.id} AND round = #{o.round} AND actor = #{actor}"
                        + " AND event = #{event} AND detail <=> #{detail}")
        int count(
                @Param("o") WorkOrder order,
                @Param("actor") String actor,
                @Param("event") Event event,
                @Param("detail") @Nullable String detail);

        @Select(
                "SELECT COUNT(*) FROM timeline_entry WHERE order_id = #{order} AND actor = #{actor} AND event = 'FOLLOWED'"
                        + " AND id > (SELECT COALESCE(MAX(m.id), 0) FROM timeline_entry m WHERE m.order_id = #{order}"
                        + " AND m.event IN ('UNSTAFFED', 'UNACCEPTED', 'REPEATED', 'ESCALATED', 'OVERDUE', 'OVERDUE_MANAGER', 'REWORK', 'ARRIVAL_OVERDUE', 'VISIT_OVERDUE', 'SUSPENDED', 'URGED'))")
        int followsSinceLastMatter(@Param("order") long orderId, @Param("actor") String actor);
    }
}
