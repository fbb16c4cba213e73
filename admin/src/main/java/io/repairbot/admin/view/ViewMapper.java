package io.repairbot.admin.view;

import io.repairbot.admin.access.Viewer;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ViewMapper {
    /** Whoever left or is no supervisor any more shares nothing. */
    @Select("SELECT v.id, v.name, v.address, v.shared, IF(v.userid = #{userid}, '', s.name) AS owner FROM saved_view v"
            + " JOIN staff s ON s.userid = v.userid WHERE v.community_id = #{community} AND (v.userid = #{userid}"
            + " OR v.shared = 1 AND s.active = 1 AND s.role IN ('SERVICE_SUPERVISOR', 'ENGINEERING_SUPERVISOR', 'MANAGER'))"
            + " ORDER BY v.userid = #{userid} DESC, v.name, v.id")
    List<SavedView> of(@Param("community") long communityId, @Param("userid") String userid);

    @Select("SELECT COUNT(*) FROM saved_view WHERE userid = #{userid} AND name <> #{name}")
    int others(@Param("userid") String userid, @Param("name") String name);

    @Insert("INSERT INTO saved_view (community_id, userid, name, address, shared, saved_at)"
            + " VALUES (#{v.communityId}, #{v.userid}, #{name}, #{address}, #{shared}, #{now})"
            + " ON DUPLICATE KEY UPDATE community_id = VALUES(community_id), address = VALUES(address),"
            + " shared = VALUES(shared), saved_at = VALUES(saved_at)")
    void save(
            @Param("v") Viewer viewer,
            @Param("name") String name,
            @Param("address") String address,
            @Param("shared") boolean shared,
            @Param("now") Instant now);

    @Delete("DELETE FROM saved_view WHERE id = #{id} AND userid = #{userid}")
    int delete(@Param("userid") String userid, @Param("id") long id);
}
