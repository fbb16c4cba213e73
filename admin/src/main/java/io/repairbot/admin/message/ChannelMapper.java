package io.repairbot.admin.message;

import io.repairbot.channel.Sign;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** How the way to the platform is, and what may still be said to whom. */
@Mapper
interface ChannelMapper {
    @Select("SELECT sign, last_at, times, detail FROM channel_sign")
    List<Seen> signs();

    /** Whose chat is open, those with the least left first. */
    @Select(
            "SELECT c.budget, c.window_until, c.human, p.masked AS phone,"
                    + " (SELECT CONCAT(h.building, '栋', h.unit, '单元', h.room) FROM resident_home x JOIN home h ON h.id = x.home_id"
                    + "  WHERE x.resident_id = c.resident_id ORDER BY x.used_at DESC LIMIT 1) AS home,"
                    + " (SELECT COUNT(*) FROM notice n WHERE n.recipient = CONCAT('resident:', c.resident_id) AND n.state = 'HELD') AS held,"
                    + " COUNT(*) OVER () AS total, COALESCE(SUM(c.budget <= 0) OVER (), 0) AS spent FROM conversation c"
                    + " JOIN resident r ON r.id = c.resident_id LEFT JOIN resident_phone p ON p.resident_id = c.resident_id"
                    + " WHERE c.window_until > #{now} AND r.community_id = #{community} ORDER BY c.budget, c.window_until LIMIT #{most}")
    List<Open> open(@Param("community") long communityId, @Param("now") Instant now, @Param("most") int most);

    record Seen(Sign sign, Instant lastAt, long times, String detail) {}

    record Open(
            int budget,
            Instant windowUntil,
            boolean human,
            @Nullable String phone,
            @Nullable String home,
            int held,
            int total,
            int spent) {}
}
