package io.repairbot.roster;

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
    String SHIFT = "SELECT id, community_id, post, name, starts, hours FROM duty_shift ";

    @Insert(
            "INSERT INTO duty_shift (community_id, post, name, starts, hours) VALUES (#{community}, #{s.post}, #{s.name},"
                    + " #{s.starts}, #{s.hours}) ON DUPLICATE KEY UPDATE starts = VALUES(starts), hours = VALUES(hours)")
    void putShift(@Param("community") long communityId, @Param("s") Shift shift);

    @Select(SHIFT + "WHERE community_id = #{community} AND post = #{post} AND name = #{name}")
    Optional<Shift> shiftNamed(
            @Param("community") long communityId, @Param("post") String post, @Param("name") String name);

    @Select(SHIFT + "WHERE community_id = #{community} ORDER BY post, starts, id")
    List<Shift> shifts(long community);

    /** Shift, person and weekday of the standing duties; a shift named after its time is made for each of them before. */
    @Select(
            "SELECT h.id AS shift_id, d.userid, d.weekday FROM standing_duty d"
                    + " JOIN staff s ON s.userid = d.userid AND s.active = 1 AND s.community_id = #{community}"
                    + " JOIN duty_shift h ON h.community_id = s.community_id AND h.starts = d.starts AND h.hours = d.hours AND h.post = #{post}")
    List<Standing> standing(@Param("community") long communityId, @Param("post") String post);

    @Insert("INSERT IGNORE INTO duty_shift (community_id, post, name, starts, hours)"
            + " SELECT s.community_id, #{post}, CONCAT(TIME_FORMAT(d.starts, '%H:%i'), '起', d.hours, '小时'), d.starts, d.hours"
            + " FROM standing_duty d JOIN staff s ON s.userid = d.userid AND s.active = 1 AND s.community_id = #{community}"
            + " GROUP BY s.community_id, d.starts, d.hours")
    void shiftsOfStanding(@Param("community") long communityId, @Param("post") String post);

    record Standing(long shiftId, String userid, int weekday) {}

    /** Makes the draft when there is none, and holds its row to the end of the transaction. */
    @Insert("INSERT INTO duty_plan (community_id, month, state) VALUES (#{community}, #{month}, 'DRAFT')"
            + " ON DUPLICATE KEY UPDATE month = VALUES(month)")
    void begin(@Param("community") long communityId, @Param("month") LocalDate month);

    @Select("SELECT state FROM duty_plan WHERE community_id = #{community} AND month = #{month}")
    Optional<String> state(@Param("community") long communityId, @Param("month") LocalDate month);

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

    @Delete("DELETE FROM duty_entry WHERE shift_id = #{shiftId} AND day = #{day} AND userid = #{userid}")
    int remove(Entry entry);

    @Delete("DELETE FROM duty_entry WHERE shift_id = #{shift} AND month = #{month}")
    void clear(@Param("shift") long shiftId, @Param("month") LocalDate month);

    @Select("SELECT e.shift_id, e.day, e.userid FROM duty_entry e JOIN duty_shift s ON s.id = e.shift_id"
            + " WHERE s.community_id = #{community} AND e.month = #{month} ORDER BY e.day, s.post, s.starts, e.userid")
    List<Entry> entries(@Param("community") long communityId, @Param("month") LocalDate month);
}
