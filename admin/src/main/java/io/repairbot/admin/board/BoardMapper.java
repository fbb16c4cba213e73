package io.repairbot.admin.board;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Each question once for all lanes: a board that is redrawn at every change must stay cheap. */
@Mapper
interface BoardMapper {
    String LINE =
            " w.number, w.urgent, w.overdue, w.round, w.place, w.service, w.content, s.name AS engineer, w.return_by,"
                    + " COUNT(*) OVER () AS total";
    String FROM = " FROM work_order w LEFT JOIN staff s ON s.userid = w.engineer WHERE w.community_id = #{community}";

    /** The head of each lane, with how many there are in all. Urgent first, then the longest waiting. */
    @Select("(SELECT 'LATE' AS lane, w.return_by AS since," + LINE + FROM
            + " AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED', 'SUSPENDED') AND w.overdue = 1 ORDER BY w.urgent DESC, w.return_by LIMIT #{most})"
            + " UNION ALL (SELECT 'OPEN', w.opened_at," + LINE + FROM
            + " AND w.state = 'OPEN' ORDER BY w.urgent DESC, w.opened_at LIMIT #{most})"
            + " UNION ALL (SELECT 'ACCEPTED', w.accepted_at," + LINE + FROM
            + " AND w.state = 'ACCEPTED' ORDER BY w.urgent DESC, w.accepted_at LIMIT #{most})"
            + " UNION ALL (SELECT 'ARRIVED', w.arrived_at," + LINE + FROM
            + " AND w.state = 'ARRIVED' ORDER BY w.urgent DESC, w.arrived_at LIMIT #{most})"
            + " UNION ALL (SELECT 'SUSPENDED', COALESCE(w.arrived_at, w.accepted_at, w.opened_at)," + LINE + FROM
            + " AND w.state = 'SUSPENDED' ORDER BY w.urgent DESC, w.opened_at LIMIT #{most})"
            + " UNION ALL (SELECT 'COMPLETED', w.completed_at," + LINE + FROM
            + " AND w.state = 'COMPLETED' ORDER BY w.completed_at LIMIT #{most})")
    List<Row> lanes(@Param("community") long communityId, @Param("most") int most);

    /**
     * W7: of what was returned or due until now, what was in time, and how much today has in all. W8b: of the arrivals due today, judged or still missing, those in
     * time. W3b: of today's answers, the satisfied ones. One line an engineer with what he has in hands, the figures on each of them: one
     * question instead of two. What he has in hands is counted state by state: asked for both at once, MariaDB reads all he ever had.
     */
    @Select("SELECT d.*, a.*, f.*, c.*, e.* FROM"
            + " (SELECT COALESCE(SUM(completed_at IS NOT NULL OR return_by <= #{now}), 0) AS due,"
            + "  COALESCE(SUM(completed_at <= return_by), 0) AS returned, COUNT(*) AS today FROM work_order"
            + "  WHERE community_id = #{community} AND return_by >= #{from} AND return_by < #{to} AND state NOT IN ('CANCELLED', 'MERGED')) d,"
            + " (SELECT COUNT(*) AS hurried, COALESCE(SUM(x.in_time), 0) AS reached FROM"
            + "  (SELECT r.in_time FROM arrival r JOIN work_order w ON w.id = r.order_id WHERE r.rule = 'W8B'"
            + "   AND r.due_at >= #{from} AND r.due_at < #{to} AND w.community_id = #{community}"
            + "   UNION ALL SELECT 0 FROM deadline d JOIN work_order w ON w.id = d.order_id WHERE d.state = 'FIRED'"
            + "   AND d.kind = 'ARRIVAL_LATE' AND d.retry_at >= #{from} AND d.due_at < #{to} AND w.community_id = #{community}"
            + "   AND NOT EXISTS (SELECT 1 FROM arrival r WHERE r.order_id = d.order_id AND r.round = d.round)) x) a,"
            + " (SELECT COUNT(*) AS answered, COALESCE(SUM(u.state = 'SATISFIED'), 0) AS satisfied FROM follow_up u"
            + "  JOIN work_order w ON w.id = u.order_id WHERE u.answered_at >= #{from} AND u.answered_at < #{to}"
            + "  AND w.community_id = #{community} AND u.state IN ('SATISFIED', 'DISSATISFIED', 'REWORKED')) f,"
            + " (SELECT COUNT(*) AS calls, MIN(created_at) AS oldest_call FROM call_back_task"
            + "  WHERE community_id = #{community} AND state = 'WAITING') c"
            + " LEFT JOIN (SELECT s.userid, s.name, (SELECT COUNT(*) FROM work_order w WHERE w.engineer = s.userid"
            + "   AND w.state = 'ACCEPTED') + (SELECT COUNT(*) FROM work_order w WHERE w.engineer = s.userid"
            + "   AND w.state = 'ARRIVED') AS in_hands,"
            + "  (SELECT GROUP_CONCAT(t.trade) FROM staff_trade t WHERE t.userid = s.userid) AS trades"
            + "  FROM staff s WHERE s.community_id = #{community} AND s.role = 'ENGINEER' AND s.active = 1) e ON TRUE"
            + " ORDER BY e.userid")
    List<Day> day(
            @Param("community") long communityId,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("now") Instant now);

    /** @param since when it got where it is; for late ones, when it was due */
    record Row(
            String lane,
            Instant since,
            String number,
            boolean urgent,
            boolean overdue,
            int round,
            String place,
            String service,
            String content,
            @Nullable String engineer,
            Instant returnBy,
            int total) {}

    /** @param userid of one engineer, null where there is none */
    record Day(
            int due,
            int returned,
            int today,
            int hurried,
            int reached,
            int answered,
            int satisfied,
            int calls,
            @Nullable Instant oldestCall,
            @Nullable String userid,
            @Nullable String name,
            @Nullable Integer inHands,
            @Nullable String trades) {}
}
