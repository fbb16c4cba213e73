package io.repairbot.repeat;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TraceMapper {
    String SAME = " t.community_id = #{t.communityId} AND t.kind = #{t.kind} AND t.spot = #{t.spot} AND t.counted = 1"
            + " AND t.reported_at >= #{since}";

    @Insert(
            "INSERT INTO report_trace (order_id, community_id, kind, spot, outage, household, report, reported_at) VALUES"
                    + " (#{order}, #{t.communityId}, #{t.kind}, #{t.spot}, #{t.outage}, #{t.household}, #{t.report}, #{now})")
    void insert(@Param("order") long orderId, @Param("t") Trace trace, @Param("now") Instant now);

    /** Numbers of the orders that count, newest first, without those of the same confirmation. */
    @Select("SELECT o.number FROM report_trace t JOIN work_order o ON o.id = t.order_id WHERE" + SAME
            + " AND t.report <> #{t.report} ORDER BY t.reported_at DESC, t.order_id DESC")
    List<String> earlier(@Param("t") Trace trace, @Param("since") Instant since);

    @Select("SELECT t.order_id FROM report_trace t WHERE" + SAME + " AND t.outage = 1 ORDER BY t.order_id")
    List<Long> outages(@Param("t") Trace trace, @Param("since") Instant since);

    @Update("UPDATE report_trace SET outage = 0 WHERE order_id = #{order}")
    int apart(long orderId);

    @Update("UPDATE report_trace SET counted = 0 WHERE order_id = #{order}")
    int forget(long orderId);
}
