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
            + " AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED') AND w.overdue = 1 ORDER BY w.urgent DESC, w.return_by LIMIT #{most})"
            + " UNION ALL (SELECT 'OPEN', w.opened_at," + LINE + FROM
            + " AND w.state = 'OPEN' ORDER BY w.urgent DESC, w.opened_at LIMIT #{most})"
            + " UNION ALL (SELECT 'ACCEPTED', w.accepted_at," + LINE + FROM
            + " AND w.state = 'ACCEPTED' ORDER BY w.urgent DESC, w.accepted_at LIMIT #{most})"
            + " UNION ALL (SELECT 'ARRIVED', w.arrived_at," + LINE + FROM
            + " AND w.state = 'ARRIVED' ORDER BY w.urgent DESC, w.arrived_at LIMIT #{most})"
            + " UNION ALL (SELECT 'COMPLETED', w.completed_at," + LINE + FROM
            + " AND w.state = 'COMPLETED' ORDER BY w.completed_at LIMIT #{most})")
    List<Row> lanes(@Param("community") long communityId, @Param("most") int most);

    /** Who has the trade of engineer, with what he has in hands. */
    @Select(
            "SELECT s.userid, s.name, (SELECT COUNT(*) FROM work_order w WHERE w.engineer = s.userid"
                    + " AND w.state IN ('ACCEPTED', 'ARRIVED')) AS in_hands,"
                    + " (SELECT GROUP_CONCAT(t.trade) FROM staff_trade t WHERE t.userid = s.userid) AS trades"
                    + " FROM staff s WHERE s.community_id = #{community} AND s.role = 'ENGINEER' AND s.active = 1 ORDER BY s.userid")
    List<Engineer> engineers(long community);

    /**
     * W7: of what had to be returned today, what was in time. W8b: of the urgent ones reported today whose time is up or who were reached, who was
     * reached in time. W3b: of today's answers, the satisfied ones.
     */
    @Select("SELECT d.*, a.*, f.*, c.* FROM"
            + " (SELECT COUNT(*) AS due, COALESCE(SUM(completed_at <= return_by), 0) AS returned FROM work_order"
            + "  WHERE community_id = #{community} AND return_by >= #{from} AND return_by < #{to} AND state NOT IN ('CANCELLED', 'MERGED')) d,"
            + " (SELECT COUNT(*) AS hurried, COALESCE(SUM(arrived_at <= opened_at + INTERVAL #{seconds} SECOND), 0) AS reached"
            + "  FROM work_order WHERE community_id = #{community} AND opened_at >= #{from} AND opened_at < #{to} AND urgent = 1"
            + "  AND round = 1 AND (arrived_at IS NOT NULL OR opened_at <= #{now} - INTERVAL #{seconds} SECOND)"
            + "  AND state NOT IN ('CANCELLED', 'MERGED')) a,"
            + " (SELECT COUNT(*) AS answered, COALESCE(SUM(u.state = 'SATISFIED'), 0) AS satisfied FROM follow_up u"
            + "  JOIN work_order w ON w.id = u.order_id WHERE u.answered_at >= #{from} AND u.answered_at < #{to}"
            + "  AND w.community_id = #{community} AND u.state IN ('SATISFIED', 'DISSATISFIED', 'REWORKED')) f,"
            + " (SELECT COUNT(*) AS calls, MIN(created_at) AS oldest_call FROM call_back_task"
            + "  WHERE community_id = #{community} AND state = 'WAITING') c")
    Day day(
            @Param("community") long communityId,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("now") Instant now,
            @Param("seconds") long seconds);

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

    record Engineer(
            String userid,
            String name,
            int inHands,
            @Nullable String trades) {}

    record Day(
            int due,
            int returned,
            int hurried,
            int reached,
            int answered,
            int satisfied,
            int calls,
            @Nullable Instant oldestCall) {}
}
