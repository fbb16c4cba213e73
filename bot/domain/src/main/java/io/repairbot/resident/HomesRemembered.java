package io.repairbot.resident;

import io.repairbot.community.Home;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HomesRemembered implements ResidentHomes {
    private final Rows rows;
    private final Clock clock;

    HomesRemembered(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Home> of(long residentId) {
        return rows.of(residentId, MOST);
    }

    @Override
    @Transactional
    public void remember(long residentId, long homeId) {
        rows.remember(residentId, homeId, clock.instant());
        List<Home> all = rows.of(residentId, MOST + 1);
        if (all.size() > MOST) rows.forget(residentId, all.get(MOST).id());
    }

    @Override
    @Transactional
    public Bound bind(long residentId, long homeId, Tenure tenure) {
        List<Home> all = rows.of(residentId, MOST);
        boolean his = all.stream().anyMatch(home -> home.id() == homeId);
        if (his) return rows.name(residentId, homeId, tenure) == 1 ? Bound.DONE : Bound.SAME;
        if (all.size() >= MOST) return Bound.TOO_MANY;
        rows.remember(residentId, homeId, clock.instant());
        rows.name(residentId, homeId, tenure);
        return Bound.DONE;
    }

    @Override
    @Transactional
    public boolean unbind(long residentId, long homeId) {
        return rows.forget(residentId, homeId) == 1;
    }

    @Mapper
    interface Rows {
        @Select("SELECT h.id, h.community_id, h.building, h.unit, h.floor, h.room FROM resident_home r"
                + " JOIN home h ON h.id = r.home_id WHERE r.resident_id = #{resident}"
                + " ORDER BY r.used_at DESC, r.home_id LIMIT #{limit}")
        List<Home> of(@Param("resident") long residentId, @Param("limit") int limit);

        @Insert("INSERT INTO resident_home (resident_id, home_id, used_at) VALUES (#{resident}, #{home}, #{now})"
                + " ON DUPLICATE KEY UPDATE used_at = VALUES(used_at)")
        void remember(@Param("resident") long residentId, @Param("home") long homeId, @Param("now") Instant now);

        @Update("UPDATE resident_home SET label = #{tenure} WHERE resident_id = #{resident} AND home_id = #{home}"
                + " AND label <> #{tenure}")
        int name(@Param("resident") long residentId, @Param("home") long homeId, @Param("tenure") Tenure tenure);

        @Delete("DELETE FROM resident_home WHERE resident_id = #{resident} AND home_id = #{home}")
        int forget(@Param("resident") long residentId, @Param("home") long homeId);
    }
}
