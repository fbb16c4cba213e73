package io.repairbot.sharing;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Rows of an order are written under its lock. */
@Mapper
interface SharerMapper {
    /** 0 when he waits for it already. */
    @Insert("INSERT IGNORE INTO order_sharer (order_id, resident_id, household, words, joined_at)"
            + " VALUES (#{order}, #{s.residentId}, #{s.household}, #{s.words}, #{now})")
    int insert(@Param("order") long orderId, @Param("s") Sharer sharer, @Param("now") Instant now);

    @Delete("DELETE FROM order_sharer WHERE order_id = #{order} AND resident_id = #{resident}")
    int delete(@Param("order") long orderId, @Param("resident") long residentId);

    /** Who came first stands first. */
    @Select("SELECT resident_id, household, words FROM order_sharer WHERE order_id = #{order}"
            + " ORDER BY joined_at, resident_id")
    List<Sharer> of(long orderId);

    /** Who waits for both stays once. */
    @Update("UPDATE IGNORE order_sharer SET order_id = #{to} WHERE order_id = #{from}")
    int move(@Param("from") long from, @Param("to") long to);

    @Select("SELECT s.order_id, s.words FROM order_sharer s JOIN work_order o ON o.id = s.order_id"
            + " WHERE s.resident_id = #{resident} AND o.state NOT IN ('CLOSED', 'CANCELLED', 'MERGED')"
            + " ORDER BY s.joined_at DESC, s.order_id DESC")
    List<Waiting> waiting(long residentId);

    record Waiting(long orderId, String words) {}
}
