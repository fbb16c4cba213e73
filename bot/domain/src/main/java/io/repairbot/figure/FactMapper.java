package io.repairbot.figure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectProvider;
import org.apache.ibatis.annotations.Update;

/** Orders as facts. */
@Mapper
interface FactMapper {
    /** Over and not added up; what another replica holds is left to it. */
    @Select("SELECT id FROM work_order WHERE community_id = #{community} AND summed = 0"
            + " AND state IN ('CLOSED', 'CANCELLED', 'MERGED') LIMIT #{most} FOR UPDATE SKIP LOCKED")
    List<Long> settled(@Param("community") long communityId, @Param("most") int most);

    @SelectProvider(type = FactSql.class, method = "of")
    List<Fact> of(@Param("ids") Collection<Long> ids);

    /** What is not in the sums, of reports since {@code from} and before {@code to}. */
    @SelectProvider(type = FactSql.class, method = "loose")
    List<Fact> loose(@Param("community") long communityId, @Param("from") Instant from, @Param("to") Instant to);

    @Update("<script>UPDATE work_order SET summed = 1 WHERE summed = 0 AND id IN"
            + " <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>")
    int markSummed(@Param("ids") Collection<Long> ids);
}
