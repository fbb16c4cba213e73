package io.repairbot.shift;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ShiftMapper {
    String SHIFT = "SELECT id, community_id, post, name, starts, hours, daily FROM duty_shift ";

    @Insert("INSERT INTO duty_shift (community_id, post, name, starts, hours) VALUES (#{communityId}, #{post}, #{name},"
            + " #{starts}, #{hours}) ON DUPLICATE KEY UPDATE starts = VALUES(starts), hours = VALUES(hours)")
    void put(Shift shift);

    @Select(SHIFT + "WHERE community_id = #{communityId} AND post = #{post} AND name = #{name}")
    Optional<Shift> named(Shift shift);

    @Select(SHIFT + "WHERE community_id = #{community} ORDER BY post, starts, id")
    List<Shift> of(long community);

    @Select("SELECT EXISTS (SELECT 1 FROM duty_entry WHERE shift_id = #{shift})")
    boolean isUsed(long shift);

    @Update("UPDATE duty_shift SET daily = #{daily} WHERE id = #{shift} AND community_id = #{community}")
    int daily(@Param("community") long communityId, @Param("shift") long shiftId, @Param("daily") boolean daily);

    @Delete("DELETE FROM duty_shift WHERE id = #{shift} AND community_id = #{community}"
            + " AND NOT EXISTS (SELECT 1 FROM duty_entry e WHERE e.shift_id = #{shift})")
    int drop(@Param("community") long communityId, @Param("shift") long shiftId);

    /** A shift named after its hours for each kind of standing duty; it is daily when it is there on all days of the week. */
    @Insert("INSERT IGNORE INTO duty_shift (community_id, post, name, starts, hours, daily)"
            + " SELECT s.community_id, #{post}, CONCAT(CASE WHEN d.hours = 24 THEN '全天' WHEN d.starts >= '16:00' THEN '晚班' ELSE '白班' END,"
            + " TIME_FORMAT(d.starts, '%H:%i'), '起', d.hours, '小时'), d.starts, d.hours, COUNT(DISTINCT d.weekday) = 7"
            + " FROM standing_duty d JOIN staff s ON s.userid = d.userid AND s.active = 1 AND s.community_id = #{community}"
            + " GROUP BY s.community_id, d.starts, d.hours")
    void ofStanding(@Param("community") long communityId, @Param("post") String post);
}
