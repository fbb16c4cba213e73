package io.repairbot.resident;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ResidentMapper {
    @Select("SELECT id, community_id, customer_id FROM resident WHERE id = #{id}")
    Optional<Resident> get(long id);

    @Select("SELECT id, community_id, customer_id FROM resident"
            + " WHERE community_id = #{community} AND customer_id = #{customer}")
    Optional<Resident> find(@Param("community") long communityId, @Param("customer") String customerId);

    /** The second of two who meet the same newcomer changes nothing. */
    @Insert("INSERT INTO resident (community_id, customer_id, created_at) VALUES (#{community}, #{customer}, #{now})"
            + " ON DUPLICATE KEY UPDATE customer_id = customer_id")
    void meet(@Param("community") long communityId, @Param("customer") String customerId, @Param("now") Instant now);

    @Insert("INSERT INTO resident (community_id, created_at) VALUES (#{community}, #{now})")
    void meetByPhone(@Param("community") long communityId, @Param("now") Instant now);

    /** The id of the row this connection inserted last. */
    @Select("SELECT LAST_INSERT_ID()")
    long last();
}
