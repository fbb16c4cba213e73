package io.repairbot.monthsheet;

import io.repairbot.shift.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface SheetMapper {
    String OF = " JOIN staff s ON s.userid = x.userid AND s.active = 1 AND s.community_id = #{community} ";

    /** The shifts, each with the plan's standing: one statement for both; a community without shifts has one row without a shift. */
    @Select("SELECT c.zone, COALESCE(p.state, '') AS state, COALESCE(p.version, 0) AS version,"
            + " COALESCE(s.name, p.published_by) AS publisher, p.published_at, c.id AS community_id,"
            + " COALESCE(h.id, 0) AS id, h.post, h.name, h.starts, COALESCE(h.hours, 0) AS hours, COALESCE(h.daily, 0) AS daily"
            + " FROM community c LEFT JOIN duty_plan p ON p.community_id = c.id AND p.month = #{month}"
            + " LEFT JOIN staff s ON s.userid = p.published_by LEFT JOIN duty_shift h ON h.community_id = c.id"
            + " WHERE c.id = #{community} ORDER BY h.post, h.starts, h.id")
    List<Head> heads(@Param("community") long communityId, @Param("month") LocalDate month);

    /** @param state empty when the draft was not begun @param id 0 for no shift */
    record Head(
            String zone,
            String state,
            long version,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            long communityId,
            long id,
            @Nullable String post,
            @Nullable String name,
            @Nullable LocalTime starts,
            int hours,
            boolean daily) {

        Stream<Shift> shift() {
            return post == null || name == null || starts == null
                    ? Stream.empty()
                    : Stream.of(new Shift(id, communityId, post, name, starts, hours, daily));
        }
    }

    /** Of the month, and what other months have published for these days. */
    @Select("SELECT 'PLAN' AS kind, x.shift_id, x.day, x.userid, NULL AS begins, NULL AS ends FROM duty_entry x" + OF
            + "JOIN duty_shift h ON h.id = x.shift_id AND h.community_id = #{community}"
            + " LEFT JOIN duty_plan p ON p.community_id = h.community_id AND p.month = x.month"
            + " WHERE x.day BETWEEN #{first} AND #{last} AND (x.month = #{month} OR p.state = 'PUBLISHED')"
            + " UNION ALL SELECT 'ABSENCE', 0, x.day, x.userid, NULL, NULL FROM duty_absence x" + OF
            + "WHERE x.day BETWEEN #{first} AND #{last}"
            + " UNION ALL SELECT 'COVER', 0, x.day, x.userid, x.begins, x.ends FROM duty_cover x" + OF
            + "WHERE x.day BETWEEN #{first} AND #{last}")
    List<Line> lines(
            @Param("community") long communityId,
            @Param("month") LocalDate month,
            @Param("first") LocalDate first,
            @Param("last") LocalDate last);

    record Line(
            Kind kind,
            long shiftId,
            LocalDate day,
            String userid,
            @Nullable Instant begins,
            @Nullable Instant ends) {
        enum Kind {
            PLAN,
            ABSENCE,
            COVER
        }
    }
}
