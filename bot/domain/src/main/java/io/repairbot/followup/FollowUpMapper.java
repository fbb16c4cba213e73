package io.repairbot.followup;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface FollowUpMapper {
    String COLUMNS = "f.id, f.order_id, f.round, f.engineer, f.state, f.reason, f.asked_at, f.answered_at";

    @Insert("INSERT INTO follow_up (order_id, round, engineer, state, asked_at)"
            + " VALUES (#{o.id}, #{o.round}, #{o.engineer}, 'ASKED', #{now})")
    void insert(@Param("o") WorkOrder order, @Param("now") Instant now);

    @Select("SELECT " + COLUMNS + " FROM follow_up f WHERE f.order_id = #{order} AND f.round = #{round}")
    Optional<FollowUp> find(@Param("order") long orderId, @Param("round") int round);

    /** Names the state it starts from. */
    @Update("UPDATE follow_up SET state = #{state}, reason = COALESCE(#{reason}, reason),"
            + " answered_at = COALESCE(answered_at, #{answeredAt}) WHERE id = #{f.id} AND state = #{f.state}")
    int change(
            @Param("f") FollowUp followUp,
            @Param("state") FollowUp.State state,
            @Param("reason") @Nullable String reason,
            @Param("answeredAt") @Nullable Instant answeredAt);

    @Select(
            "SELECT o.number, f.round, f.state, f.engineer FROM follow_up f"
                    + " JOIN work_order o ON o.id = f.order_id AND o.round = f.round"
                    + " WHERE o.resident_id = #{resident} AND o.state = 'COMPLETED'"
                    + " AND f.state IN ('ASKED', 'REMINDED', 'BY_PHONE', 'DISSATISFIED') ORDER BY f.asked_at DESC, f.id DESC LIMIT 1")
    Optional<Owed> waiting(long resident);

    record Owed(String number, int round, FollowUp.State state, String engineer) {}
}
