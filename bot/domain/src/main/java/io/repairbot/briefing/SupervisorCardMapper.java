package io.repairbot.briefing;

import io.repairbot.workorder.WorkOrder;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SupervisorCardMapper {
    @Insert("INSERT INTO supervisor_card (order_id, round, matter, userid, card, state, shown_at)"
            + " VALUES (#{o.id}, #{o.round}, #{matter}, #{userid}, #{card}, 'OPEN', #{now})"
            + " ON DUPLICATE KEY UPDATE state = 'OPEN', shown_at = VALUES(shown_at)")
    void show(
            @Param("o") WorkOrder order,
            @Param("matter") String matter,
            @Param("userid") String userid,
            @Param("card") String card,
            @Param("now") Instant now);

    /** Oldest first, what is not settled. */
    @Select("SELECT id, order_id, round, matter, userid, card, state FROM supervisor_card"
            + " WHERE order_id = #{order} AND state <> 'SETTLED' ORDER BY id")
    List<SupervisorCard> unsettled(long order);

    /** How many matters of the round have the name {@code <stem>-<number>}. */
    @Select("SELECT COUNT(DISTINCT matter) FROM supervisor_card WHERE order_id = #{o.id} AND round = #{o.round}"
            + " AND matter LIKE CONCAT(#{stem}, '-%')")
    int matters(@Param("o") WorkOrder order, @Param("stem") String stem);

    @Update("UPDATE supervisor_card SET state = #{state} WHERE id = #{id}")
    int change(@Param("id") long id, @Param("state") SupervisorCard.State state);
}
