package io.repairbot.hotline;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface HotlineMapper {
    /** The second of two clicks waits here for the first. */
    @Insert("INSERT IGNORE INTO phone_report (call_key, community_id, clerk, at)"
            + " VALUES (#{c.key}, #{c.communityId}, #{c.clerk}, #{now})")
    void begin(@Param("c") Call call, @Param("now") Instant now);

    @Select("SELECT call_key, resident_id, outcome FROM phone_report WHERE call_key = #{c.key}"
            + " AND community_id = #{c.communityId} FOR UPDATE")
    Optional<Row> lock(@Param("c") Call call);

    @Update("UPDATE phone_report SET resident_id = #{resident} WHERE call_key = #{c.key} AND resident_id IS NULL")
    int belongs(@Param("c") Call call, @Param("resident") long residentId);

    @Update("UPDATE phone_report SET outcome = #{outcome}, number = #{number}, words = #{words}"
            + " WHERE call_key = #{c.key} AND outcome IS NULL")
    int end(
            @Param("c") Call call,
            @Param("outcome") Filed.Outcome outcome,
            @Param("number") @Nullable String number,
            @Param("words") String words);

    @Select("SELECT community_id, clerk, at, outcome, number, words FROM phone_report"
            + " WHERE call_key = #{key} AND community_id = #{community} AND outcome IS NOT NULL")
    Optional<Filed> filed(@Param("community") long communityId, @Param("key") String key);

    /** @param outcome null while the call goes on */
    record Row(String callKey, @Nullable Long residentId, Filed.@Nullable Outcome outcome) {}
}
