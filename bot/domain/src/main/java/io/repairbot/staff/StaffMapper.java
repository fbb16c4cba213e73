package io.repairbot.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface StaffMapper {
    String ACTIVE = "SELECT s.userid, s.community_id, s.name, s.role,"
            + " (SELECT GROUP_CONCAT(t.trade) FROM staff_trade t WHERE t.userid = s.userid) AS trades"
            + " FROM staff s WHERE s.active = 1 ";

    @Select(ACTIVE + "AND s.userid = #{userid}")
    Optional<Row> find(String userid);

    @Select(ACTIVE + "AND s.community_id = #{community} AND s.role = #{role} ORDER BY s.userid")
    List<Row> withRole(@Param("community") long communityId, @Param("role") Role role);

    @Select(ACTIVE + "AND s.community_id = #{community}")
    List<Row> everybody(@Param("community") long communityId);

    @Select(
            ACTIVE + "AND s.community_id = #{community} AND s.role = 'ENGINEER'"
                    + " AND EXISTS (SELECT 1 FROM staff_trade x WHERE x.userid = s.userid AND x.trade = #{trade}) ORDER BY s.userid")
    List<Row> engineers(@Param("community") long communityId, @Param("trade") String trade);

    @Select("SELECT name FROM staff WHERE userid = #{userid} AND active = 1")
    Optional<String> name(String userid);

    /** @param trades codes with commas between; null when there are none */
    record Row(
            String userid,
            long communityId,
            String name,
            Role role,
            @Nullable String trades) {
        StaffMember member() {
            return new StaffMember(
                    userid, communityId, name, role, trades == null ? Set.of() : Set.of(trades.split(",")));
        }
    }
}
