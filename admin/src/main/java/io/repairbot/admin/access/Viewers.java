package io.repairbot.admin.access;

import io.repairbot.staff.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds those who may use the pages: by password active staff with an account, engineers excepted; by the messenger's word all active staff. */
@Component
public class Viewers {
    private static final String MESSENGER = "messenger";

    private final Rows rows;

    Viewers(Rows rows) {
        this.rows = rows;
    }

    /** @param userid in lower case */
    public Optional<Viewer> find(String userid) {
        return rows.find(userid).map(row -> row.viewer(String.valueOf(row.passwordSetAt())));
    }

    /** The company's messenger says that it is he; no password is asked for, and none must be changed. @param userid in lower case */
    public Optional<Viewer> vouchedFor(String userid) {
        return rows.vouchedFor(userid).map(row -> row.viewer(MESSENGER));
    }

    /** Whose session it is, if it still stands on the same. */
    Optional<Viewer> standing(String userid, @Nullable Object proof) {
        Optional<Viewer> viewer = MESSENGER.equals(proof) ? vouchedFor(userid) : find(userid);
        return viewer.filter(who -> who.proof().equals(proof));
    }

    @Mapper
    interface Rows {
        @Select("SELECT s.userid, s.name, s.role, s.community_id, c.name AS community, c.zone, a.must_change,"
                + " a.password_set_at FROM console_account a JOIN staff s ON s.userid = a.userid"
                + " JOIN community c ON c.id = s.community_id"
                + " WHERE a.userid = #{userid} AND s.active = 1 AND s.role <> 'ENGINEER'")
        Optional<Row> find(String userid);

        @Select("SELECT s.userid, s.name, s.role, s.community_id, c.name AS community, c.zone, 0 AS must_change,"
                + " NULL AS password_set_at FROM staff s JOIN community c ON c.id = s.community_id"
                + " WHERE s.userid = #{userid} AND s.active = 1")
        Optional<Row> vouchedFor(String userid);
    }

    record Row(
            String userid,
            String name,
            Role role,
            long communityId,
            String community,
            String zone,
            boolean mustChange,
            @Nullable Instant passwordSetAt) {
        Viewer viewer(String proof) {
            return new Viewer(userid, name, role, communityId, community, ZoneId.of(zone), mustChange, proof);
        }
    }
}
