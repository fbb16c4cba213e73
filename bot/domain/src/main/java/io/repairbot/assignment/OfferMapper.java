package io.repairbot.assignment;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface OfferMapper {
    /** Also to somebody who was asked before in this round. */
    @Insert("INSERT INTO dispatch_offer (order_id, round, engineer, state, offered_at, circle, reasons)"
            + " VALUES (#{o.id}, #{o.round}, #{c.userid}, 'OFFERED', #{at}, #{circle}, #{reasons})"
            + " ON DUPLICATE KEY UPDATE state = 'OFFERED', offered_at = VALUES(offered_at), answered_at = NULL,"
            + " circle = VALUES(circle), reasons = VALUES(reasons)")
    void offer(
            @Param("o") WorkOrder order,
            @Param("c") Candidate candidate,
            @Param("circle") Circle circle,
            @Param("reasons") String reasons,
            @Param("at") Instant at);

    /** Answers this round's offer if it is unanswered: 0 rows when it is not, or there is none. */
    @Update("UPDATE dispatch_offer SET state = #{state}, answered_at = #{now}"
            + " WHERE order_id = #{o.id} AND round = #{o.round} AND engineer = #{engineer} AND state = 'OFFERED'")
    int answer(
            @Param("o") WorkOrder order,
            @Param("engineer") String engineer,
            @Param("state") Offer.State state,
            @Param("now") Instant now);

    @Select("SELECT order_id, round, engineer, state, offered_at, answered_at, circle, reasons FROM dispatch_offer"
            + " WHERE order_id = #{o.id} AND round = #{o.round} ORDER BY id")
    List<Offer> of(@Param("o") WorkOrder order);

    /** Who completed what of the same trade in the same home. */
    @Select(
            "SELECT engineer, MAX(completed_at) AS at FROM work_order WHERE home_id = #{o.homeId} AND completed_at >= #{since}"
                    + " AND trade = #{o.trade} AND id <> #{o.id} GROUP BY engineer")
    List<Visit> visits(@Param("o") WorkOrder order, @Param("since") Instant since);

    record Visit(String engineer, Instant at) {}
}
