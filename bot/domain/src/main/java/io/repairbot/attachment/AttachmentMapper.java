package io.repairbot.attachment;

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
interface AttachmentMapper {
    String COLUMNS =
            "id, order_id, resident_id, staff_id, kind, media_id, source_key, state, attempts, next_attempt_at,"
                    + " file, content_type, size, received_at, problem, recalled_at";

    /** The same source key again changes nothing. */
    @Insert(
            "INSERT INTO attachment (order_id, resident_id, staff_id, kind, media_id, source_key, state, next_attempt_at, received_at)"
                    + " VALUES (#{orderId}, #{residentId}, #{staffId}, #{kind}, #{mediaId}, #{sourceKey}, 'PENDING', #{now}, #{now})"
                    + " ON DUPLICATE KEY UPDATE source_key = VALUES(source_key)")
    void insert(
            @Param("orderId") @Nullable Long orderId,
            @Param("residentId") @Nullable Long residentId,
            @Param("staffId") @Nullable String staffId,
            @Param("kind") String kind,
            @Param("mediaId") String mediaId,
            @Param("sourceKey") String sourceKey,
            @Param("now") Instant now);

    @Update(
            "UPDATE attachment SET order_id = #{orderId} WHERE resident_id = #{residentId} AND order_id IS NULL AND received_at > #{after}")
    int adopt(@Param("residentId") long residentId, @Param("orderId") long orderId, @Param("after") Instant after);

    @Select(
            "SELECT COUNT(*) FROM attachment WHERE resident_id = #{residentId} AND order_id IS NULL AND received_at > #{after}")
    int loose(@Param("residentId") long residentId, @Param("after") Instant after);

    @Select("SELECT COUNT(*) FROM attachment WHERE order_id = #{orderId} AND resident_id IS NOT NULL")
    int ofResident(long orderId);

    /** What is there already. The same source key again changes nothing. */
    @Insert("INSERT INTO attachment (order_id, staff_id, kind, media_id, source_key, state, next_attempt_at, file,"
            + " content_type, size, received_at) VALUES (#{orderId}, #{staffId}, #{kind}, '', #{sourceKey}, 'STORED', #{now},"
            + " #{file}, #{type}, #{size}, #{now}) ON DUPLICATE KEY UPDATE source_key = VALUES(source_key)")
    void insertStored(NewUpload upload);

    @Select("SELECT COUNT(*) FROM attachment WHERE order_id = #{orderId} AND staff_id IS NOT NULL")
    int ofStaff(long orderId);

    @Select("SELECT id FROM attachment WHERE source_key = #{key}")
    @Nullable
    Long idOf(String sourceKey);

    @Update("UPDATE attachment SET recalled_at = #{now} WHERE source_key = #{key} AND recalled_at IS NULL")
    int recall(@Param("key") String sourceKey, @Param("now") Instant now);

    @Select("SELECT order_id FROM attachment WHERE source_key = #{key} AND order_id IS NOT NULL")
    Optional<Long> orderOf(String sourceKey);

    @Select("SELECT " + COLUMNS + " FROM attachment WHERE order_id = #{orderId} ORDER BY id")
    List<AttachmentRow> ofOrder(long orderId);

    @Select(
            "SELECT " + COLUMNS
                    + " FROM attachment WHERE state = 'PENDING' AND next_attempt_at <= #{now} ORDER BY next_attempt_at LIMIT #{limit}")
    List<AttachmentRow> due(@Param("now") Instant now, @Param("limit") int limit);

    /** Of several processes one gets the row; a dead one gives it back when {@code until} is over. */
    @Update("UPDATE attachment SET attempts = attempts + 1, next_attempt_at = #{until}"
            + " WHERE id = #{row.id} AND state = 'PENDING' AND attempts = #{row.attempts}")
    int claim(@Param("row") AttachmentRow row, @Param("until") Instant until);

    @Update(
            "UPDATE attachment SET state = 'STORED', file = #{file}, content_type = #{type}, size = #{size}, problem = NULL"
                    + " WHERE id = #{id} AND state = 'PENDING'")
    int stored(@Param("id") long id, @Param("file") String file, @Param("type") String type, @Param("size") long size);

    @Update(
            "UPDATE attachment SET state = #{state}, next_attempt_at = #{next}, problem = #{problem} WHERE id = #{id} AND state = 'PENDING'")
    int notStored(
            @Param("id") long id,
            @Param("state") AttachmentRow.State state,
            @Param("next") Instant next,
            @Param("problem") String problem);

    record NewUpload(
            long orderId,
            String staffId,
            String kind,
            String sourceKey,
            String file,
            String type,
            long size,
            Instant now) {}
}
