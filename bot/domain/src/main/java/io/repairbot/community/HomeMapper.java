package io.repairbot.community;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface HomeMapper {
    @Select("SELECT id, community_id, building, unit, floor, room FROM home WHERE id = #{id}")
    Optional<Home> find(long id);

    /** Doors are numbers as a rule: 10栋 comes after 9栋. */
    @Select("<script>SELECT id, community_id, building, unit, floor, room FROM home WHERE community_id = #{community}"
            + "<if test='building != null'> AND building = #{building}</if>"
            + "<if test='unit != null'> AND unit = #{unit}</if>"
            + "<if test='floor != null'> AND floor = #{floor}</if>"
            + "<if test='room != null'> AND room = #{room}</if>"
            + " ORDER BY CAST(building AS UNSIGNED), building, CAST(unit AS UNSIGNED), unit, CAST(room AS UNSIGNED), room"
            + " LIMIT #{limit}</script>")
    List<Home> matching(
            @Param("community") long communityId,
            @Param("building") @Nullable String building,
            @Param("unit") @Nullable String unit,
            @Param("floor") @Nullable String floor,
            @Param("room") @Nullable String room,
            @Param("limit") int limit);

    @Select("SELECT name FROM public_place WHERE community_id = #{community} AND building <=> #{building} ORDER BY id")
    List<String> publicPlaces(@Param("community") long communityId, @Param("building") @Nullable String building);
}
