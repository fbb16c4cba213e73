package io.repairbot.wecom.event;

import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StaffEventMapper {
    /** Waits for another delivery of the same event that is under way; the key taken is a {@code DuplicateKeyException}. */
    @Insert("INSERT INTO staff_event (event_key, userid, kind, raw, received_at, state, next_attempt_at)"
            + " VALUES (#{e.key}, #{e.userid}, #{e.kind}, #{raw}, #{now}, #{state}, #{next})")
    void insert(
            @Param("e") StaffEvent event,
            @Param("raw") String raw,
            @Param("state") String state,
            @Param("now") Instant now,
            @Param("next") Instant next);

    @Select("SELECT id, event_key, raw, attempts FROM staff_event WHERE state = 'NEW' AND next_attempt_at <= #{now}"
            + " ORDER BY id LIMIT #{limit}")
    List<StaffEventRow> due(@Param("now") Instant now, @Param("limit") int limit);

    /** Takes the line for the present transaction: of several processes one gets 1. */
    @Update("UPDATE staff_event SET state = 'PROCESSED', raw = #{raw}, attempts = attempts + 1, problem = NULL"
            + " WHERE id = #{row.id} AND state = 'NEW' AND attempts = #{row.attempts}")
    int processed(@Param("row") StaffEventRow row, @Param("raw") String raw);

    @Update(
            "UPDATE staff_event SET state = #{state}, attempts = attempts + 1, next_attempt_at = #{next}, problem = #{problem}"
                    + " WHERE id = #{row.id} AND state = 'NEW' AND attempts = #{row.attempts}")
    int failed(
            @Param("row") StaffEventRow row,
            @Param("state") String state,
            @Param("next") Instant next,
            @Param("problem") String problem);
}
