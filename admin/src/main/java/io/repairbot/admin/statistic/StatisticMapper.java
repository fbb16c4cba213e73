package io.repairbot.admin.statistic;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface StatisticMapper {
    /** Everybody who works or worked here, and these homes. */
    @Select(
            "<script>SELECT userid, NULL AS home, name FROM staff WHERE community_id = #{community}"
                    + "<if test='!homes.isEmpty()'> UNION ALL SELECT NULL, id, CONCAT(building, '栋', unit, '单元', room) FROM home"
                    + " WHERE id IN <foreach item='id' collection='homes' open='(' separator=',' close=')'>#{id}</foreach></if></script>")
    List<Named> names(@Param("community") long communityId, @Param("homes") Collection<String> homes);

    /** What was asked for and not done, the most often asked first (D4, D7). */
    @Select("SELECT service, SUM(cause = 'NOT_OFFERED') AS not_offered, SUM(cause = 'FEE_REFUSED') AS fee_refused"
            + " FROM declined_request WHERE community_id = #{community} AND at >= #{from} AND at < #{to}"
            + " GROUP BY service ORDER BY COUNT(*) DESC, service LIMIT #{most}")
    List<Asked> declined(
            @Param("community") long communityId,
            @Param("from") Instant from,
            @Param("to") Instant to,
            @Param("most") int most);

    /** Either of a member of staff or of a home. */
    record Named(@Nullable String userid, @Nullable String home, String name) {
        String id() {
            return userid == null ? String.valueOf(home) : userid;
        }
    }

    record Asked(String service, int notOffered, int feeRefused) {}
}
