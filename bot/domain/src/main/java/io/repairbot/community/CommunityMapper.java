package io.repairbot.community;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CommunityMapper {
    String SELECT = "SELECT id, code, name, kf_id AS account_id, zone FROM community ";

    @Select(SELECT + "WHERE id = #{id}")
    Optional<Row> get(long id);

    @Select(SELECT + "WHERE kf_id = #{accountId}")
    Optional<Row> withAccount(String accountId);

    @Select(SELECT + "ORDER BY id")
    List<Row> all();

    record Row(long id, String code, String name, String accountId, String zone) {
        Community community() {
            return new Community(id, code, name, accountId, ZoneId.of(zone));
        }
    }
}
