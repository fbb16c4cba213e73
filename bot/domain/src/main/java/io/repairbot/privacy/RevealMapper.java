package io.repairbot.privacy;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface RevealMapper {
    String SELECT = "SELECT id, order_id, asked_by, reason, state, decided_by, shown_until FROM phone_reveal ";

    /** The second of two who ask the same changes nothing. @return 1 when it is new */
    @Insert("INSERT IGNORE INTO phone_reveal (order_id, asked_by, reason, asked_at, state, open_key)"
            + " VALUES (#{order}, #{userid}, #{reason}, #{now}, 'ASKED', CONCAT(#{order}, ':', #{userid}))")
    int ask(
            @Param("order") long orderId,
            @Param("userid") String userid,
            @Param("reason") String reason,
            @Param("now") Instant now);

    @Select(SELECT + "WHERE order_id = #{order} AND asked_by = #{userid} ORDER BY id DESC LIMIT 1")
    Optional<Reveal> newest(@Param("order") long orderId, @Param("userid") String userid);

    @Select(SELECT + "WHERE id = #{id}")
    Optional<Reveal> find(long id);

    @Update("UPDATE phone_reveal SET state = #{r.state}, decided_by = #{r.decidedBy}, decided_at = #{now},"
            + " shown_until = #{r.shownUntil}, open_key = NULL WHERE id = #{r.id} AND state = 'ASKED'")
    int decide(@Param("r") Reveal decided, @Param("now") Instant now);

    @Insert("INSERT INTO phone_look (reveal_id, order_id, resident_id, userid, at)"
            + " VALUES (#{r.id}, #{r.orderId}, #{resident}, #{r.askedBy}, #{now})")
    void looked(@Param("r") Reveal reveal, @Param("resident") long residentId, @Param("now") Instant now);
}
