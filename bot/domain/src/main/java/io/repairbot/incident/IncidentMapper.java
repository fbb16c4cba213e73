package io.repairbot.incident;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface IncidentMapper {
    /** Whoever is here holds the row's lock until his transaction ends. */
    @Insert("INSERT INTO incident_gate (community_id, building, area, passed)"
            + " VALUES (#{a.communityId}, #{a.building}, #{a.kind}, 1) ON DUPLICATE KEY UPDATE passed = passed + 1")
    void pass(@Param("a") Area area);

    @Insert("INSERT INTO area_incident (community_id, building, area, order_id, formed_at)"
            + " VALUES (#{a.communityId}, #{a.building}, #{a.kind}, #{order}, #{now})")
    void insert(@Param("a") Area area, @Param("order") long orderId, @Param("now") Instant now);

    /** Order of the newest one. */
    @Select("SELECT order_id FROM area_incident WHERE community_id = #{a.communityId} AND building = #{a.building}"
            + " AND area = #{a.kind} ORDER BY id DESC LIMIT 1")
    Optional<Long> newest(@Param("a") Area area);

    @Select(
            "SELECT i.community_id, i.building, i.area AS kind FROM area_incident i JOIN work_order o ON o.id = i.order_id"
                    + " WHERE o.number = #{number}")
    Optional<Area> ofOrder(String number);

    /** @param kind water, power or lift */
    record Area(long communityId, String building, String kind) {}
}
