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
    /** Also to somebody whom it was offered before in this round. */
    @Insert("INSERT INTO dispatch_offer (order_id, round, engineer, state, offered_at)"
            + " VALUES (#{o.id}, #{o.round}, #{engineer}, 'OFFERED', #{now})"
            + " ON DUPLICATE KEY UPDATE state = 'OFFERED', offered_at = VALUES(offered_at), answered_at = NULL")
    void offer(@Param("o") WorkOrder order, @Param("engineer") String engineer, @Param("now") Instant now);

    /** Answers this round's offer if it is unanswered: 0 rows when it is not, or there is none. */
    @Update("UPDATE dispatch_offer SET state = #{state}, answered_at = #{now}"
            + " WHERE order_id = #{o.id} AND round = #{o.round} AND engineer = #{engineer} AND state = 'OFFERED'")
    int answer(
            @Param("o") WorkOrder order,
            @Param("engineer") String engineer,
            @Param("state") Offer.State state,
            @Param("now") Instant now);

    @Select("SELECT order_id, round, engineer, state, offered_at, answered_at FROM dispatch_offer"
            + " WHERE order_id = #{o.id} AND round = #{o.round} ORDER BY id")
    List<Offer> of(@Param("o") WorkOrder order);
}
