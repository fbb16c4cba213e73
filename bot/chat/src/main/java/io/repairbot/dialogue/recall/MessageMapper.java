package io.repairbot.dialogue.recall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface MessageMapper {
    /** 0 rows when there is no such message of his, or it is marked already. */
    @Update("UPDATE inbound_message SET recalled_at = #{now} WHERE kf_id = #{kf} AND customer_id = #{customer}"
            + " AND msgid = #{msgid} AND recalled_at IS NULL")
    int mark(
            @Param("kf") String kfId,
            @Param("customer") String customerId,
            @Param("msgid") String msgid,
            @Param("now") Instant now);

    @Select("SELECT kind, text, order_id FROM inbound_message WHERE kf_id = #{kf} AND msgid = #{msgid}")
    Optional<Used> find(@Param("kf") String kfId, @Param("msgid") String msgid);

    /** What he wrote since {@code since} and no order has. */
    @Update("UPDATE inbound_message SET order_id = #{order} WHERE kf_id = #{kf} AND customer_id = #{customer}"
            + " AND order_id IS NULL AND id <= #{last} AND received_at >= #{since}")
    int belong(
            @Param("kf") String kfId,
            @Param("customer") String customerId,
            @Param("last") long lastId,
            @Param("order") long orderId,
            @Param("since") Instant since);

    @Update("UPDATE inbound_message SET order_id = #{order} WHERE id = #{id}")
    int belongs(@Param("id") long id, @Param("order") long orderId);

    @Select("SELECT kind, text, order_id FROM inbound_message WHERE order_id = #{order} AND recalled_at IS NOT NULL"
            + " AND text IS NOT NULL ORDER BY id LIMIT #{limit}")
    List<Used> recalled(@Param("order") long orderId, @Param("limit") int limit);

    /** @param orderId the order its words went into */
    record Used(
            String kind, @Nullable String text, @Nullable Long orderId) {}
}
