package io.repairbot.monthplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PlanMapper {
    /** Shift, person and weekday of the standing duties, for each of which there is a shift of the post. */
    @Select(
            "SELECT h.id AS shift_id, d.userid, d.weekday FROM standing_duty d"
                    + " JOIN staff s ON s.userid = d.userid AND s.active = 1 AND s.community_id = #{community}"
                    + " JOIN duty_shift h ON h.community_id = s.community_id AND h.starts = d.starts AND h.hours = d.hours AND h.post = #{post}")
    List<Standing> standing(@Param("community") long communityId, @Param("post") String post);

    record Standing(long shiftId, String userid, int weekday) {}

    record PlanRow(String state, long version) {
        boolean isPublished() {
            return "PUBLISHED".equals(state);
        }
    }

    /** Makes the draft when there is none, and holds its row to the end of the transaction. */
    @Insert("INSERT INTO duty_plan (community_id, month, state) VALUES (#{community}, #{month}, 'DRAFT')"
            + " ON DUPLICATE KEY UPDATE month = VALUES(month)")
    void begin(@Param("community") long communityId, @Param("month") LocalDate month);

    @Select("SELECT state, version FROM duty_plan WHERE community_id = #{community} AND month = #{month}")
    Optional<PlanRow> plan(@Param("community") long communityId, @Param("month") LocalDate month);

    @Update("UPDATE duty_plan SET version = version + 1 WHERE community_id = #{community} AND month = #{month}")
    int touch(@Param("community") long communityId, @Param("month") LocalDate month);

    @Update("UPDATE duty_plan SET state = 'PUBLISHED', published_by = #{by}, published_at = #{now}"
            + " WHERE community_id = #{community} AND month = #{month} AND state = 'DRAFT'")
    int publish(
            @Param("community") long communityId,
            @Param("month") LocalDate month,
            @Param("by") String by,
            @Param("now") Instant now);

    @Insert(
            "INSERT IGNORE INTO duty_entry (shift_id, day, userid, month) VALUES (#{e.shiftId}, #{e.day}, #{e.userid}, #{month})")
    void add(@Param("e") Entry entry, @Param("month") LocalDate month);

    @Delete("DELETE e FROM duty_entry e JOIN duty_shift s ON s.id = e.shift_id AND s.community_id = #{community}"
            + " WHERE e.userid = #{userid} AND e.day BETWEEN #{first} AND #{last}")
    void clear(
            @Param("community") long communityId,
            @Param("userid") String userid,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);

    @Delete("DELETE e FROM duty_entry e JOIN duty_shift s ON s.id = e.shift_id AND s.community_id = #{community}"
            + " WHERE e.month = #{month} AND e.day >= #{from}")
    void clearAll(@Param("community") long communityId, @Param("month") LocalDate month, @Param("from") LocalDate from);

    @Select("SELECT e.shift_id, e.day, e.userid FROM duty_entry e JOIN duty_shift s ON s.id = e.shift_id"
            + " JOIN staff x ON x.userid = e.userid AND x.active = 1"
            + " WHERE s.community_id = #{community} AND e.month = #{month} ORDER BY e.day, s.post, s.starts, e.userid")
    List<Entry> entries(@Param("community") long communityId, @Param("month") LocalDate month);
}
