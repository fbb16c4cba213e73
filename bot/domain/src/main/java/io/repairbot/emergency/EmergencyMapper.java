package io.repairbot.emergency;

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
interface EmergencyMapper {
    String SELECT =
            "SELECT id, community_id, resident_id, dangers, place, order_id, taken_by, raised_at, rung FROM emergency ";

    @Insert("INSERT INTO emergency (community_id, resident_id, dangers, place, order_id, raised_at, heard_at, rung_due)"
            + " VALUES (#{a.communityId}, #{a.residentId}, #{a.dangers}, #{a.place}, #{order}, #{now}, #{now}, #{due})")
    void insert(
            @Param("a") Alarm alarm,
            @Param("order") @Nullable Long orderId,
            @Param("now") Instant now,
            @Param("due") Instant rungDue);

    /** Exactly due is due. */
    @Select(SELECT + "WHERE rung_due <= #{now} AND taken_by IS NULL ORDER BY rung_due LIMIT #{limit}")
    List<Emergency> toClimb(@Param("now") Instant now, @Param("limit") int limit);

    /** 0 rows when another replica was first or somebody took it meanwhile. @param next null: it was the last rung */
    @Update("UPDATE emergency SET rung = rung + 1, rung_due = #{next} WHERE id = #{e.id} AND rung = #{e.rung}"
            + " AND taken_by IS NULL AND rung_due <= #{now}")
    int climb(@Param("e") Emergency emergency, @Param("now") Instant now, @Param("next") @Nullable Instant next);

    @Update("UPDATE emergency SET rung_due = NULL WHERE order_id = #{order}")
    int settle(long orderId);

    /** The resident's newest; his conversation's lock keeps others from making one meanwhile. */
    @Select(SELECT + "WHERE resident_id = #{resident} AND heard_at >= #{since} ORDER BY id DESC LIMIT 1")
    Optional<Emergency> newest(@Param("resident") long residentId, @Param("since") Instant since);

    @Select(SELECT + "WHERE resident_id = #{resident} AND order_id IS NULL AND heard_at >= #{since}"
            + " ORDER BY id DESC LIMIT 1")
    Optional<Emergency> withoutOrder(@Param("resident") long residentId, @Param("since") Instant since);

    @Select(SELECT + "WHERE order_id = #{order}")
    List<Emergency> ofOrder(long order);

    @Select(SELECT + "WHERE id = #{id} FOR UPDATE")
    Optional<Emergency> lock(long id);

    @Update("UPDATE emergency SET heard_at = #{now}, dangers = #{dangers}, place = #{place},"
            + " order_id = COALESCE(#{order}, order_id) WHERE id = #{id}")
    int heard(
            @Param("id") long id,
            @Param("dangers") String dangers,
            @Param("place") String place,
            @Param("order") @Nullable Long orderId,
            @Param("now") Instant now);

    @Update("UPDATE emergency SET taken_by = #{userid}, taken_at = #{now} WHERE id = #{id} AND taken_by IS NULL")
    int take(@Param("id") long id, @Param("userid") String userid, @Param("now") Instant now);

    @Insert("INSERT INTO emergency_word (emergency_id, source_key, at, words) VALUES (#{id}, #{key}, #{now}, #{words})")
    void say(@Param("id") long id, @Param("key") String key, @Param("words") String words, @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM emergency_word WHERE source_key = #{key}")
    int said(String key);

    /** Oldest first. */
    @Select("SELECT words FROM emergency_word WHERE emergency_id = #{id} ORDER BY id")
    List<String> words(long id);

    @Insert("INSERT INTO emergency_card (emergency_id, userid) VALUES (#{id}, #{userid})")
    void alarmed(@Param("id") long id, @Param("userid") String userid);

    @Select("SELECT userid FROM emergency_card WHERE emergency_id = #{id} ORDER BY userid")
    List<String> alarmedBy(long id);
}
