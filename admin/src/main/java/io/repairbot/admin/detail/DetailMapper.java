package io.repairbot.admin.detail;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What is known around one order, in three questions. */
@Mapper
interface DetailMapper {
    String STORY =
            "SELECT t.id, t.round, t.at, t.actor, s.name, t.event, COALESCE(c.name, t.detail) AS detail FROM timeline_entry t"
                    + " LEFT JOIN staff s ON s.userid = t.actor LEFT JOIN staff c ON t.event = 'REASSIGNED' AND c.userid = t.detail"
                    + " WHERE t.order_id = #{order}";

    @Select(STORY + " ORDER BY t.id")
    List<Happening> timeline(long order);

    /** The newest one, when it is not the one that was seen. */
    @Select(STORY + " AND t.id > #{seen} ORDER BY t.id DESC LIMIT 1")
    List<Happening> later(@Param("order") long orderId, @Param("seen") long seen);

    /** Offers, clocks, wishes for more time, files that came with it, and the resident's number as far as it may be shown. */
    @Select("SELECT 'OFFER' AS kind, o.id, COALESCE(s.name, o.engineer) AS who, o.state, o.offered_at AS at,"
            + " o.answered_at AS until, o.reasons AS words FROM dispatch_offer o LEFT JOIN staff s ON s.userid = o.engineer"
            + " WHERE o.order_id = #{order}"
            + " UNION ALL SELECT 'DEADLINE', d.id, d.kind, d.state, d.due_at, d.settled_at, NULL FROM deadline d"
            + " WHERE d.order_id = #{order}"
            + " UNION ALL SELECT 'EXTENSION', e.id, COALESCE(s.name, e.engineer), e.state, e.asked_at, e.until, e.reason"
            + " FROM extension_request e LEFT JOIN staff s ON s.userid = e.engineer WHERE e.order_id = #{order}"
            + " UNION ALL SELECT 'FILE', a.id, COALESCE(a.content_type, ''), a.state, a.received_at, NULL, NULL"
            + " FROM attachment a WHERE a.order_id = #{order} AND a.file IS NOT NULL AND a.recalled_at IS NULL"
            + " UNION ALL SELECT 'RATING', u.round, COALESCE(s.name, ''), u.state, COALESCE(u.answered_at, u.asked_at), NULL,"
            + " CONCAT_WS('；', NULLIF(u.reason, ''), CASE u.tidy WHEN 1 THEN '着装、鞋套、卫生做到了' WHEN 0 THEN '着装、鞋套或卫生没做到' END)"
            + " FROM follow_up u LEFT JOIN staff s ON s.userid = u.heard_by WHERE u.order_id = #{order}"
            + " UNION ALL SELECT 'PHONE', 0, '', '', p.kept_at, NULL, p.masked FROM resident_phone p"
            + " WHERE p.resident_id = #{resident} AND p.masked IS NOT NULL ORDER BY at")
    List<Paper> papers(@Param("order") long orderId, @Param("resident") long residentId);

    /** What was written to and fro around the order, and what was sent to anybody about it; the newest, oldest first. */
    @Select("SELECT * FROM ("
            + "(SELECT 'IN' AS way, CONCAT('resident:', c.resident_id) AS recipient, NULL AS name, i.kind, 'SENT' AS state,"
            + " i.sent_at AS at, NULL AS settled, NULL AS problem, i.text, i.recalled_at IS NOT NULL AS recalled,"
            + " a.id AS file, a.content_type AS type"
            + " FROM conversation c JOIN inbound_message i ON i.kf_id = c.kf_id AND i.customer_id = c.customer_id"
            + " LEFT JOIN attachment a ON a.source_key = CONCAT('kf:', i.msgid) AND a.file IS NOT NULL AND a.recalled_at IS NULL"
            + " AND a.order_id = #{order}"
            + " WHERE c.resident_id = #{resident} AND i.sent_at >= #{from} AND i.sent_at <= #{to}"
            + " ORDER BY i.id DESC LIMIT #{most})"
            + " UNION ALL (SELECT 'OUT', n.recipient, s.name, n.template, n.state, n.created_at, n.settled_at, n.problem, n.text, 0,"
            + " NULL, NULL FROM notice n LEFT JOIN staff s ON n.recipient = CONCAT('staff:', s.userid) WHERE n.order_id = #{order}"
            + " ORDER BY n.seq DESC LIMIT #{most})"
            + " UNION ALL (SELECT 'SAID', n.recipient, NULL, n.template, n.state, n.created_at, n.settled_at, n.problem, n.text, 0,"
            + " NULL, NULL FROM notice n WHERE n.recipient = CONCAT('resident:', #{resident}) AND n.created_at >= #{from}"
            + " AND n.created_at <= #{to} AND n.order_id IS NULL ORDER BY n.seq DESC LIMIT #{most})"
            + ") messages ORDER BY at")
    List<Message> messages(
            @Param("order") long orderId,
            @Param("resident") long residentId,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("most") int most);

    record Happening(
            long id,
            int round,
            Instant at,
            String actor,
            @Nullable String name,
            String event,
            @Nullable String detail) {}

    /** See {@link #papers}: one shape for all, what it means depends on the kind. */
    record Paper(
            String kind,
            long id,
            String who,
            String state,
            @Nullable Instant at,
            @Nullable Instant until,
            @Nullable String words) {}

    /** @param way IN from the resident, OUT about the order to anybody, SAID to the resident besides */
    record Message(
            String way,
            String recipient,
            @Nullable String name,
            String kind,
            String state,
            Instant at,
            @Nullable Instant settled,
            @Nullable String problem,
            @Nullable String text,
            boolean recalled,
            @Nullable Long file,
            @Nullable String type) {

        boolean withResident() {
            return recipient.startsWith("resident:");
        }
    }
}
