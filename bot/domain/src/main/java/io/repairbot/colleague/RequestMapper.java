package io.repairbot.colleague;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RequestMapper {
    @Insert("INSERT INTO colleague_request (order_id, round, kind, asker, colleague, state, asked_at)"
            + " VALUES (#{o.id}, #{o.round}, #{kind}, #{o.engineer}, #{colleague}, 'ASKED', #{now})")
    void insert(
            @Param("o") WorkOrder order,
            @Param("kind") Colleagues.Kind kind,
            @Param("colleague") String colleague,
            @Param("now") Instant now);

    /** Of this round, newest first. */
    @Select("SELECT id, order_id, round, kind, asker, colleague, state, asked_at, answered_at FROM colleague_request"
            + " WHERE order_id = #{o.id} AND round = #{o.round} ORDER BY id DESC")
    List<ColleagueRequest> of(@Param("o") WorkOrder order);

    /** Names the state it starts from. */
    @Update("UPDATE colleague_request SET state = #{state}, answered_at = #{now}"
            + " WHERE id = #{r.id} AND state = #{r.state}")
    int change(
            @Param("r") ColleagueRequest request,
            @Param("state") ColleagueRequest.State state,
            @Param("now") Instant now);
}
