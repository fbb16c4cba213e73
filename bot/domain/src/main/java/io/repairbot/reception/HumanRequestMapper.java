package io.repairbot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface HumanRequestMapper {
    String SELECT =
            "SELECT h.id, h.community_id, h.resident_id, h.place, h.words, h.source_key, h.attempts, h.code, h.orders, h.asked_at, h.answered_by"
                    + " FROM human_request h ";

    @Insert(
            "INSERT INTO human_request (community_id, resident_id, place, words, orders, source_key, asked_at, answer_due, answer,"
                    + " transfer, next_attempt_at) VALUES (#{r.communityId}, #{r.residentId}, #{place}, #{words}, #{orders}, #{r.sourceKey},"
                    + " #{now}, #{due}, 'WAITING', 'PENDING', #{now}) ON DUPLICATE KEY UPDATE source_key = VALUES(source_key)")
    void insert(
            @Param("r") NewHumanRequest request,
            @Param("place") String place,
            @Param("words") String words,
            @Param("orders") String orders,
            @Param("now") Instant now,
            @Param("due") Instant due);

    /** Not before the resident was told: once people have the session the bot may say nothing more. */
    @Select(SELECT
            + "WHERE h.transfer = 'PENDING' AND h.next_attempt_at <= #{now} AND NOT EXISTS (SELECT 1 FROM notice n"
            + " WHERE n.recipient = CONCAT('resident:', h.resident_id) AND n.state IN ('PENDING', 'CLAIMED'))"
            + " ORDER BY h.next_attempt_at LIMIT #{limit}")
    List<HumanRequest> toTransfer(@Param("now") Instant now, @Param("limit") int limit);

    @Select(SELECT
            + "WHERE h.transfer = 'DONE' AND h.next_attempt_at <= #{now} ORDER BY h.next_attempt_at LIMIT #{limit}")
    List<HumanRequest> toLookAfter(@Param("now") Instant now, @Param("limit") int limit);

    /** Exactly due is due. */
    @Select(SELECT + "WHERE h.answer = 'WAITING' AND h.answer_due <= #{now} ORDER BY h.answer_due LIMIT #{limit}")
    List<HumanRequest> unanswered(@Param("now") Instant now, @Param("limit") int limit);

    @Select(
            "SELECT source_key FROM human_request WHERE resident_id = #{resident} AND answer IN ('WAITING', 'ESCALATED')")
    List<String> open(long residentId);

    @Select(SELECT + "WHERE h.source_key = #{key}")
    Optional<HumanRequest> withKey(String key);

    @Select(SELECT + "WHERE h.resident_id = #{resident} AND h.answer IN ('WAITING', 'ESCALATED')")
    List<HumanRequest> waiting(long residentId);

    @Select(SELECT + "WHERE h.id = #{id} FOR UPDATE")
    Optional<HumanRequest> lock(long id);

    @Insert("INSERT INTO human_card (request_id, userid) VALUES (#{id}, #{userid})")
    void show(@Param("id") long id, @Param("userid") String userid);

    @Select("SELECT userid FROM human_card WHERE request_id = #{id} ORDER BY userid")
    List<String> shownTo(long id);

    /** 0 rows when somebody has answered. */
    @Update("UPDATE human_request SET answer = 'ANSWERED', answered_at = #{now}, answered_by = #{userid}"
            + " WHERE id = #{id} AND answer IN ('WAITING', 'ESCALATED')")
    int receive(@Param("id") long id, @Param("userid") String userid, @Param("now") Instant now);

    /** The platform would not hand him over, or has not yet: the bot may still speak. */
    @Select("SELECT COUNT(*) FROM human_request WHERE id = #{id} AND transfer = 'REFUSED'")
    int isWithBot(long id);

    /** One of several replicas gets the line; a dead one gives it back when {@code until} is over. */
    @Update("UPDATE human_request SET attempts = attempts + 1, next_attempt_at = #{until} WHERE id = #{r.id}"
            + " AND transfer = #{state} AND attempts = #{r.attempts} AND next_attempt_at <= #{now}")
    int claim(
            @Param("r") HumanRequest request,
            @Param("state") String state,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Update("UPDATE human_request SET transfer = #{to}, code = #{code}, problem = #{problem}, next_attempt_at = #{next}"
            + " WHERE id = #{id} AND transfer = #{from}")
    int moved(
            @Param("id") long id,
            @Param("from") String from,
            @Param("to") String to,
            @Param("code") @Nullable String code,
            @Param("problem") @Nullable String problem,
            @Param("next") Instant next);

    @Update("UPDATE human_request SET answer = 'ESCALATED' WHERE id = #{id} AND answer = 'WAITING'")
    int escalate(long id);

    @Update("UPDATE human_request SET answer = 'ANSWERED', answered_at = #{now}"
            + " WHERE resident_id = #{resident} AND answer IN ('WAITING', 'ESCALATED')")
    int answered(@Param("resident") long residentId, @Param("now") Instant now);
}
