package io.repairbot.repeat;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RepeatMapper {
    @Insert("INSERT INTO repeat_report (order_id, earlier, earlier_numbers) VALUES (#{order}, #{earlier}, #{numbers})")
    void insert(@Param("order") long orderId, @Param("earlier") int earlier, @Param("numbers") String numbers);

    @Select("SELECT order_id, earlier, earlier_numbers, root_cause FROM repeat_report WHERE order_id = #{order}")
    Optional<Repeat> find(long orderId);

    /** Under the order's lock. */
    @Update(
            "UPDATE repeat_report SET root_cause = #{cause}, found_by = #{by}, found_at = #{now} WHERE order_id = #{order}")
    int found(
            @Param("order") long orderId,
            @Param("cause") String cause,
            @Param("by") String userid,
            @Param("now") Instant now);

    /** @param earlier how many came before it */
    record Repeat(
            long orderId,
            int earlier,
            String earlierNumbers,
            @Nullable String rootCause) {}
}
