package io.repairbot.dialogue.budget;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface BudgetMapper {
    /** @param leave places that must be left for what matters more */
    @Update(
            "UPDATE conversation SET budget = budget - 1, paid_at = #{now} WHERE resident_id = #{resident} AND budget > #{leave}"
                    + " AND window_until > #{now}")
    int take(@Param("resident") long residentId, @Param("leave") int leave, @Param("now") Instant now);

    @Select("SELECT prepaid FROM notice WHERE id = #{id} FOR UPDATE")
    Optional<Boolean> paid(String noticeId);

    @Update("UPDATE notice SET prepaid = 1 WHERE id = #{id}")
    int pay(String noticeId);
}
