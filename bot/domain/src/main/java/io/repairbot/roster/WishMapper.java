package io.repairbot.roster;

import io.repairbot.duty.Duty;
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
import org.jspecify.annotations.Nullable;

@Mapper
interface WishMapper {
    String SELECT =
            "SELECT id, community_id, kind, userid, day, colleague, other_day, reason, state, asked_at, decided_by,"
                    + " decided_at FROM duty_request ";

    @Insert(
            "INSERT INTO duty_request (community_id, kind, userid, day, colleague, other_day, reason, state, asked_at) VALUES"
                    + " (#{communityId}, #{kind}, #{userid}, #{day}, #{colleague}, #{otherDay}, #{reason}, #{state}, #{askedAt})")
    void insert(DutyRequest request);

    /** Newest first. */
    @Select(SELECT + "WHERE userid = #{userid} AND day = #{day} ORDER BY id DESC")
    List<DutyRequest> of(@Param("userid") String userid, @Param("day") LocalDate day);

    @Select(SELECT + "WHERE id = #{id} FOR UPDATE")
    Optional<DutyRequest> lock(long id);

    @Select(SELECT + "WHERE community_id = #{community} AND state IN ('CONSENT', 'ASKED') ORDER BY id")
    List<DutyRequest> open(long community);

    /** Of everybody, locked; what others work on now is left out. @param latest day on which a duty begins */
    @Select(SELECT + "WHERE state IN ('CONSENT', 'ASKED') AND (day <= #{latest} OR other_day <= #{latest}) ORDER BY id"
            + " LIMIT #{limit} FOR UPDATE SKIP LOCKED")
    List<DutyRequest> pressing(@Param("latest") LocalDate latest, @Param("limit") int limit);

    /** 0 rows when this reminder was sent before. */
    @Update("UPDATE duty_request SET reminded = #{reminder} WHERE id = #{id} AND reminded < #{reminder}")
    int remind(@Param("id") long id, @Param("reminder") int reminder);

    @Select(SELECT + "WHERE community_id = #{community} AND (state IN ('CONSENT', 'ASKED')"
            + " OR day BETWEEN #{first} AND #{last} OR other_day BETWEEN #{first} AND #{last}) ORDER BY id")
    List<DutyRequest> concerning(
            @Param("community") long communityId, @Param("first") LocalDate first, @Param("last") LocalDate last);

    /** Names the state it starts from. */
    @Update("UPDATE duty_request SET state = #{to}, colleague = COALESCE(#{colleague}, colleague), decided_by = #{by},"
            + " decided_at = #{now} WHERE id = #{r.id} AND state = #{r.state}")
    int change(
            @Param("r") DutyRequest request,
            @Param("to") DutyRequest.State to,
            @Param("colleague") @Nullable String colleague,
            @Param("by") String by,
            @Param("now") Instant now);

    @Insert("INSERT IGNORE INTO duty_absence (userid, day, request_id) VALUES (#{userid}, #{day}, #{request})")
    void absent(@Param("userid") String userid, @Param("day") LocalDate day, @Param("request") long requestId);

    /** He stands in no longer. */
    @Delete("DELETE FROM duty_cover WHERE userid = #{userid} AND day = #{day}")
    void uncover(@Param("userid") String userid, @Param("day") LocalDate day);

    @Insert(
            "INSERT INTO duty_cover (userid, day, begins, ends, request_id) VALUES (#{userid}, #{day}, #{d.starts}, #{d.ends}, #{request})")
    void cover(
            @Param("userid") String userid,
            @Param("day") LocalDate day,
            @Param("d") Duty duty,
            @Param("request") long requestId);
}
