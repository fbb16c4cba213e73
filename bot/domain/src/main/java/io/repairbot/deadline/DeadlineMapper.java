package io.repairbot.deadline;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DeadlineMapper {
    String SELECT =
            "SELECT id, order_id, round, kind, due_at, state, attempts, retry_at, settled_at, problem FROM deadline ";

    @Insert("INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
            + " VALUES (#{o.id}, #{o.round}, #{kind}, #{due}, 'PENDING', #{due})")
    void insert(@Param("o") WorkOrder order, @Param("kind") DeadlineKind kind, @Param("due") Instant due);

    /** For an order that nobody has accepted; it is not locked for that. */
    @Insert(
            "INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
                    + " SELECT id, round, #{kind}, #{now}, 'PENDING', #{now} FROM work_order WHERE id = #{order} AND state = 'OPEN'")
    int ring(@Param("order") long orderId, @Param("kind") DeadlineKind kind, @Param("now") Instant now);

    @Insert("INSERT INTO deadline (order_id, round, kind, due_at, state, retry_at)"
            + " SELECT id, round, #{kind}, #{now}, 'PENDING', #{now} FROM work_order"
            + " WHERE community_id = #{community} AND state = 'OPEN'")
    int ringAll(@Param("community") long communityId, @Param("kind") DeadlineKind kind, @Param("now") Instant now);

    /**
     * Stands still: {@code settled_at} says since when. By the order's index, as {@link #stop}: over the index of due times a small table would be locked
     * whole, and the sweep, which comes from the row, would wait for the other way round.
     */
    @Update(
            "<script>UPDATE deadline FORCE INDEX (ix_deadline_order) SET state = #{to}, settled_at = #{now} WHERE order_id = #{order} AND state = 'PENDING'"
                    + " AND kind IN <foreach item='k' collection='kinds' open='(' separator=',' close=')'>#{k}</foreach></script>")
    int hold(
            @Param("order") long orderId,
            @Param("kinds") Collection<DeadlineKind> kinds,
            @Param("to") Deadline.State to,
            @Param("now") Instant now);

    @Update(
            "<script>UPDATE deadline FORCE INDEX (ix_deadline_order) SET state = 'STOPPED', settled_at = #{now} WHERE order_id = #{order} AND state IN ('PENDING', 'PAUSED', 'HELD')"
                    + " AND kind IN <foreach item='k' collection='kinds' open='(' separator=',' close=')'>#{k}</foreach></script>")
    int stop(@Param("order") long orderId, @Param("kinds") Collection<DeadlineKind> kinds, @Param("now") Instant now);

    /** Exactly due is due. */
    @Select(SELECT + "WHERE state = 'PENDING' AND retry_at <= #{now} ORDER BY retry_at, id LIMIT #{limit}")
    List<Deadline> due(@Param("now") Instant now, @Param("limit") int limit);

    /** 0 rows when another replica fired it, or it was stopped or put off meanwhile. */
    @Update("UPDATE deadline SET state = 'FIRED', attempts = attempts + 1, settled_at = #{now}"
            + " WHERE id = #{id} AND state = 'PENDING' AND retry_at <= #{now}")
    int fire(@Param("id") long id, @Param("now") Instant now);

    @Update("UPDATE deadline SET state = #{state}, attempts = attempts + 1, retry_at = #{retryAt}, problem = #{problem}"
            + " WHERE id = #{d.id} AND state = 'PENDING' AND attempts = #{d.attempts}")
    int failed(
            @Param("d") Deadline deadline,
            @Param("state") Deadline.State state,
            @Param("retryAt") Instant retryAt,
            @Param("problem") String problem);

    @Select(SELECT + "WHERE order_id = #{order} ORDER BY id")
    List<Deadline> of(long order);
}
