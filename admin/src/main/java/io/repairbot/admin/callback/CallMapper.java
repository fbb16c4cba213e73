package io.repairbot.admin.callback;

import io.repairbot.notice.NewPhoneCall.Cause;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface CallMapper {
    /** Those to be made now, the oldest first; behind them those that wait for their hour. */
    @Select(
            "SELECT t.id, t.cause, t.detail, t.created_at, t.again_at, w.number, w.round, w.state, w.place, w.service, w.content,"
                    + " w.result, s.name AS engineer, p.masked AS phone,"
                    + " (SELECT CONCAT(h.building, '栋', h.unit, '单元', h.room) FROM resident_home x JOIN home h ON h.id = x.home_id"
                    + "  WHERE x.resident_id = t.resident_id ORDER BY x.used_at DESC LIMIT 1) AS home,"
                    + " (SELECT COUNT(*) FROM call_attempt a WHERE a.task_id = t.id) AS tries,"
                    + " (SELECT CONCAT(x.name, '：', a.words) FROM call_attempt a JOIN staff x ON x.userid = a.userid"
                    + "  WHERE a.task_id = t.id ORDER BY a.id DESC LIMIT 1) AS last_words,"
                    + " COUNT(*) OVER () AS total FROM call_back_task t"
                    + " LEFT JOIN work_order w ON w.id = t.order_id LEFT JOIN staff s ON s.userid = w.engineer"
                    + " LEFT JOIN resident_phone p ON p.resident_id = t.resident_id"
                    + " WHERE t.community_id = #{community} AND t.state = 'WAITING'"
                    + " ORDER BY t.again_at IS NOT NULL AND t.again_at > #{now}, COALESCE(t.again_at, t.created_at), t.id LIMIT #{most}")
    List<Row> waiting(@Param("community") long communityId, @Param("now") Instant now, @Param("most") int most);

    record Row(
            long id,
            Cause cause,
            @Nullable String detail,
            Instant createdAt,
            @Nullable Instant againAt,
            @Nullable String number,
            @Nullable Integer round,
            @Nullable WorkOrderState state,
            @Nullable String place,
            @Nullable String service,
            @Nullable String content,
            @Nullable String result,
            @Nullable String engineer,
            @Nullable String phone,
            @Nullable String home,
            int tries,
            @Nullable String lastWords,
            int total) {

        /** Whether the resident is to be asked if he is satisfied. */
        boolean asksForRating() {
            return number != null && state == WorkOrderState.COMPLETED;
        }
    }
}
