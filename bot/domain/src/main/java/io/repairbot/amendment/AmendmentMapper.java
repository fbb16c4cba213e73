package io.repairbot.amendment;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Changes name the version they start from and answer how many rows they found. */
@Mapper
interface AmendmentMapper {
    String CHANGE = "UPDATE work_order SET version = version + 1";
    String AS_READ = " WHERE id = #{o.id} AND state = #{o.state} AND version = #{o.version}";

    @Select("SELECT COUNT(*) FROM timeline_entry WHERE order_id = #{o.id} AND round = #{o.round} AND event = 'URGED'")
    int urged(@Param("o") WorkOrder order);

    /** 0 rows when staff were told after {@code since}. */
    @Update("UPDATE work_order SET urged_told_at = #{now} WHERE id = #{id}"
            + " AND (urged_told_at IS NULL OR urged_told_at <= #{since})")
    int tell(@Param("id") long orderId, @Param("now") Instant now, @Param("since") Instant since);

    @Update(CHANGE + ", appointment_start = #{t.start}, appointment_end = #{t.end}, appointment = #{t.label},"
            + " return_by = #{returnBy}, overdue = 0" + AS_READ)
    int reschedule(@Param("o") WorkOrder order, @Param("t") NewTime time, @Param("returnBy") Instant returnBy);

    @Update(CHANGE + ", home_id = #{p.homeId}, place = #{p.label}" + AS_READ)
    int relocate(@Param("o") WorkOrder order, @Param("p") NewPlace place);

    @Update(CHANGE + ", closing_reason = #{reason}" + AS_READ + " AND COALESCE(closing_reason, '') = ''")
    int explain(@Param("o") WorkOrder order, @Param("reason") String reason);
}
