package io.repairbot.dialogue.inbox;

import io.repairbot.dialogue.conversation.InboundRow;
import io.repairbot.understanding.PhoneMask;
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
interface InboundMapper {
    String COLUMNS = "id, msgid, kf_id, customer_id, kind, text, menu_id, media_id, details, sent_at, attempts";

    /** @return how many were new */
    @Insert(
            "<script>INSERT IGNORE INTO inbound_message (msgid, kf_id, customer_id, kind, text, menu_id, media_id, details,"
                    + " sent_at, received_at, raw, state) VALUES <foreach item='m' collection='messages' separator=','>"
                    + "(#{m.msgid}, #{kf}, #{m.customerId}, #{m.kind}, #{m.text}, #{m.menuId}, #{m.mediaId}, #{m.details},"
                    + " #{m.sentAt}, #{now}, #{m.raw}, 'NEW')</foreach></script>")
    int insertNew(@Param("kf") String kfId, @Param("messages") List<NewRow> messages, @Param("now") Instant now);

    @Select("SELECT " + COLUMNS + " FROM inbound_message WHERE state = 'NEW' AND kf_id = #{l.kfId}"
            + " AND customer_id = #{l.customerId} ORDER BY id LIMIT 1")
    Optional<InboundRow> first(@Param("l") Lane lane);

    /** What has no conversation whose lock would keep others away. */
    @Select("SELECT " + COLUMNS + " FROM inbound_message WHERE state = 'NEW' AND kf_id = #{kf}"
            + " AND customer_id IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
    Optional<InboundRow> firstOfNobody(@Param("kf") String kfId);

    @Select("SELECT DISTINCT kf_id, customer_id FROM inbound_message WHERE state = 'NEW' LIMIT #{limit}")
    List<Lane> due(@Param("limit") int limit);

    @Update("UPDATE inbound_message SET state = #{state}, attempts = attempts + 1, problem = #{problem}"
            + " WHERE id = #{id} AND state = 'NEW'")
    int settle(@Param("id") long id, @Param("state") String state, @Param("problem") @Nullable String problem);

    @Update(
            "UPDATE inbound_message SET attempts = attempts + 1, problem = #{problem} WHERE id = #{id} AND state = 'NEW'")
    int failed(@Param("id") long id, @Param("problem") String problem);

    @Select("SELECT raw FROM inbound_message WHERE id = #{id}")
    String raw(long id);

    @Update("UPDATE inbound_message SET text = #{text}, raw = #{raw} WHERE id = #{id}")
    int mask(@Param("id") long id, @Param("text") String text, @Param("raw") String raw);

    /**
     * F3: once a message needs nothing any more, its words are kept with the phone numbers masked. The number itself stands sealed where
     * numbers are kept; encrypting it here too would only be a second place to leak from.
     */
    default void hidePhones(InboundRow row) {
        String words = row.text() == null ? "" : row.text();
        String masked = PhoneMask.masked(words);
        if (!masked.equals(words)) mask(row.id(), masked, RawMask.masked(raw(row.id())));
    }

    @Select("SELECT next_cursor, updated_at FROM kf_cursor WHERE kf_id = #{kf} FOR UPDATE")
    Optional<Cursor> lockCursor(String kfId);

    @Select("SELECT next_cursor FROM kf_cursor WHERE kf_id = #{kf}")
    Optional<String> cursor(String kfId);

    @Insert("INSERT INTO kf_cursor (kf_id, next_cursor, updated_at) VALUES (#{kf}, #{next}, #{now})"
            + " ON DUPLICATE KEY UPDATE next_cursor = VALUES(next_cursor), updated_at = VALUES(updated_at)")
    void moveCursor(@Param("kf") String kfId, @Param("next") String nextCursor, @Param("now") Instant now);

    record Cursor(String nextCursor, Instant updatedAt) {}

    record NewRow(
            String msgid,
            @Nullable String customerId,
            String kind,
            @Nullable String text,
            @Nullable String menuId,
            @Nullable String mediaId,
            String details,
            Instant sentAt,
            String raw) {}
}
