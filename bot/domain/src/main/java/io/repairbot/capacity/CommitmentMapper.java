package io.repairbot.capacity;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CommitmentMapper {
    /** Orders of the trade, and those of other trades that its engineers have in hand. */
    @Select("SELECT w.id, w.engineer, w.appointment_start, w.appointment_end FROM work_order w"
            + " WHERE w.community_id = #{community} AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED') AND (w.trade = #{trade}"
            + " OR w.engineer IN (SELECT t.userid FROM staff_trade t WHERE t.trade = #{trade}))")
    List<Commitment> of(@Param("community") long communityId, @Param("trade") String trade);

    /** Holds the gate of the trade to the end of the caller's transaction. */
    @Insert("INSERT INTO visit_gate (community_id, trade, passed) VALUES (#{community}, #{trade}, 1)"
            + " ON DUPLICATE KEY UPDATE passed = passed + 1")
    void hold(@Param("community") long communityId, @Param("trade") String trade);
}
