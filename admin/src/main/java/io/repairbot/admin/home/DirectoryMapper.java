package io.repairbot.admin.home;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Homes in the order of their doors, page by page behind the last one of the page before. */
@Mapper
interface DirectoryMapper {
    /** The page first, then what is counted for its few lines. */
    @Select("<script>SELECT h.id, h.building, h.unit, h.floor, h.room, h.door,"
            + " (SELECT COUNT(*) FROM resident_home r WHERE r.home_id = h.id) AS residents,"
            + " (SELECT COUNT(*) FROM work_order w WHERE w.home_id = h.id"
            + " AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED', 'SUSPENDED', 'COMPLETED')) AS waiting"
            + " FROM (SELECT id, building, unit, floor, room, door FROM home WHERE community_id = #{d.community}"
            + "<if test='d.building != null'> AND building = #{d.building}</if>"
            + "<if test='d.unit != null'> AND unit = #{d.unit}</if>"
            + "<if test='d.room != null'> AND room = #{d.room}</if>"
            + "<if test='d.after != null'> AND door &gt;= #{d.after} AND (door &gt; #{d.after} OR id &gt; #{d.afterId})</if>"
            + " ORDER BY door, id LIMIT #{d.limit}) h ORDER BY h.door, h.id</script>")
    List<Row> page(@Param("d") DoorFilter filter);

    @Select("SELECT DISTINCT building FROM home WHERE community_id = #{community}")
    List<String> buildings(long community);

    /** @param building as said, or null for the places of the whole community */
    @Select(
            "SELECT name FROM public_place WHERE community_id = #{community} AND building <=> #{building} ORDER BY id LIMIT 100")
    List<String> places(@Param("community") long communityId, @Param("building") @Nullable String building);

    /** @param door what it is sorted by */
    record Row(
            long id, String building, String unit, String floor, String room, String door, int residents, int waiting) {
        String label() {
            return building + "栋" + unit + "单元" + room;
        }
    }
}
