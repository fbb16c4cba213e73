package io.repairbot.duty;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface RosterMapper {
    String OF = " JOIN staff s ON s.userid = x.userid AND s.active = 1 AND s.community_id = #{community} ";

    /** In one statement: who is on duty is asked in most turns of a conversation. */
    @Select(
            "SELECT 'STANDING' AS kind, x.userid AS userid, NULL AS day, x.weekday AS weekday, x.starts AS starts, x.hours AS hours, NULL AS begins, NULL AS ends"
                    + " FROM standing_duty x" + OF
                    + "UNION ALL SELECT 'MONTH', '', month, 0, NULL, 0, NULL, NULL FROM duty_plan"
                    + " WHERE community_id = #{community} AND state = 'PUBLISHED' AND month BETWEEN #{month} AND #{last}"
                    + " UNION ALL SELECT 'PLAN', x.userid, x.day, 0, h.starts, h.hours, NULL, NULL FROM duty_entry x"
                    + OF
                    + "JOIN duty_shift h ON h.id = x.shift_id AND h.community_id = #{community}"
                    + " JOIN duty_plan p ON p.community_id = h.community_id AND p.month = x.month AND p.state = 'PUBLISHED'"
                    + " WHERE x.day BETWEEN #{first} AND #{last}"
                    + " UNION ALL SELECT 'ABSENCE', x.userid, x.day, 0, NULL, 0, NULL, NULL FROM duty_absence x" + OF
                    + "WHERE x.day BETWEEN #{first} AND #{last}"
                    + " UNION ALL SELECT 'COVER', x.userid, x.day, 0, NULL, 0, x.begins, x.ends FROM duty_cover x" + OF
                    + "WHERE x.day BETWEEN #{first} AND #{last}")
    List<RosterLine> lines(
            @Param("community") long communityId,
            @Param("month") LocalDate firstMonth,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);
}
