package io.repairbot.admin.mobile;

import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which orders an engineer may see: those he has or has completed, and those he is being asked to take. */
@Mapper
interface FieldMapper {
    @Select("SELECT number, place, content, urgent, overdue, state, appointment, return_by FROM ("
            + "(SELECT w.number, w.place, w.content, w.urgent, w.overdue, w.state, w.appointment, w.return_by"
            + " FROM work_order w WHERE w.engineer = #{engineer} AND w.state IN ('ACCEPTED', 'ARRIVED', 'SUSPENDED', 'COMPLETED')"
            + " ORDER BY w.return_by LIMIT #{most})"
            + " UNION ALL (SELECT w.number, w.place, w.content, w.urgent, w.overdue, w.state, w.appointment, w.return_by"
            + " FROM work_order w JOIN dispatch_offer o ON o.order_id = w.id AND o.round = w.round"
            + " WHERE o.engineer = #{engineer} AND o.state = 'OFFERED' AND w.state = 'OPEN' ORDER BY w.return_by LIMIT #{most})"
            + ") his ORDER BY state = 'COMPLETED', urgent DESC, return_by")
    List<Line> of(@Param("engineer") String engineer, @Param("most") int most);

    @Select(
            "SELECT COUNT(*) FROM dispatch_offer WHERE order_id = #{order} AND round = #{round} AND engineer = #{engineer}"
                    + " AND state = 'OFFERED'")
    int offered(@Param("order") long orderId, @Param("round") int round, @Param("engineer") String engineer);

    record Line(
            String number,
            String place,
            String content,
            boolean urgent,
            boolean overdue,
            WorkOrderState state,
            String appointment,
            Instant returnBy) {}
}
