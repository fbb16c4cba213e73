package io.repairbot.dialogue.conversation;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ConversationMapper {
    String ROW = "SELECT resident_id, state, human, budget, window_until, paid_at FROM conversation"
            + " WHERE kf_id = #{kf} AND customer_id = #{customer}";

    @Select(ROW + " FOR UPDATE")
    Optional<Row> lock(@Param("kf") String kfId, @Param("customer") String customerId);

    @Select(ROW + " FOR UPDATE SKIP LOCKED")
    Optional<Row> lockIfFree(@Param("kf") String kfId, @Param("customer") String customerId);

    @Select("SELECT COUNT(*) FROM conversation WHERE kf_id = #{kf} AND customer_id = #{customer}")
    int count(@Param("kf") String kfId, @Param("customer") String customerId);

    /** The second of two who begin the same conversation changes nothing. */
    @Insert("INSERT INTO conversation (resident_id, kf_id, customer_id, state, human, budget, window_until, paid_at)"
            + " VALUES (#{resident}, #{kf}, #{customer}, '{}', 0, 0, #{now}, #{never})"
            + " ON DUPLICATE KEY UPDATE customer_id = VALUES(customer_id)")
    void begin(
            @Param("resident") long residentId,
            @Param("kf") String kfId,
            @Param("customer") String customerId,
            @Param("now") Instant now,
            @Param("never") Instant never);

    @Update("UPDATE conversation SET state = #{state}, human = #{t.human}, budget = #{t.budget},"
            + " window_until = #{t.windowUntil}, paid_at = #{t.paidAt} WHERE resident_id = #{t.residentId}")
    int save(@Param("t") Talk talk, @Param("state") String state);

    @Update("UPDATE conversation SET human = #{human} WHERE resident_id = #{resident}")
    int serve(@Param("resident") long residentId, @Param("human") boolean human);

    record Row(long residentId, String state, boolean human, int budget, Instant windowUntil, Instant paidAt) {}
}
