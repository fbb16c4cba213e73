package io.repairbot.deadline;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ExtensionMapper {
    @Insert("INSERT INTO extension_request (order_id, engineer, reason, until, state, asked_at)"
            + " VALUES (#{o.id}, #{engineer}, #{reason}, #{until}, 'ASKED', #{now})")
    void insert(
            @Param("o") WorkOrder order,
            @Param("engineer") String engineer,
            @Param("reason") String reason,
            @Param("until") Instant until,
            @Param("now") Instant now);

    /** Oldest first. */
    @Select(
            "SELECT id, order_id, engineer, reason, until, state, asked_at, decided_by, decided_at FROM extension_request"
                    + " WHERE order_id = #{order} ORDER BY id")
    List<ExtensionRequest> of(long order);

    @Update("UPDATE extension_request SET state = #{state}, decided_by = #{by}, decided_at = #{now}"
            + " WHERE id = #{id} AND state = 'ASKED'")
    int decide(
            @Param("id") long id,
            @Param("state") ExtensionRequest.State state,
            @Param("by") @Nullable String by,
            @Param("now") Instant now);
}
