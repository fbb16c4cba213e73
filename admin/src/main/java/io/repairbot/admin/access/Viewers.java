package io.repairbot.admin.access;

import io.repairbot.staff.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Component;

/** Finds those who may use the console: active staff with an account, engineers excepted. */
@Component
public class Viewers {
    private final Rows rows;

    Viewers(Rows rows) {
        this.rows = rows;
    }

    /** @param userid in lower case */
    public Optional<Viewer> find(String userid) {
        return rows.find(userid).map(Row::viewer);
    }

    @Mapper
    interface Rows {
        @Select("SELECT s.userid, s.name, s.role, s.community_id, c.name AS community, c.zone, a.must_change,"
                + " a.password_set_at FROM console_account a JOIN staff s ON s.userid = a.userid"
                + " JOIN community c ON c.id = s.community_id"
                + " WHERE a.userid = #{userid} AND s.active = 1 AND s.role <> 'ENGINEER'")
        Optional<Row> find(String userid);
    }

    record Row(
            String userid,
            String name,
            Role role,
            long communityId,
            String community,
            String zone,
            boolean mustChange,
            Instant passwordSetAt) {
        Viewer viewer() {
            return new Viewer(userid, name, role, communityId, community, ZoneId.of(zone), mustChange, passwordSetAt);
        }
    }
}
