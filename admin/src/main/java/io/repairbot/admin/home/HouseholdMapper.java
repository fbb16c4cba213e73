package io.repairbot.admin.home;

import io.repairbot.resident.Tenure;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What is known of one home. */
@Mapper
interface HouseholdMapper {
    /** Those bound to it, and those who reported from it without being bound (any more); {@code order} is one that waits, for which a number may be asked. */
    @Select("SELECT r.id, b.label AS tenure, b.used_at, p.masked,"
            + " (SELECT w.number FROM work_order w WHERE w.resident_id = r.id AND w.home_id = #{home}"
            + " AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED', 'SUSPENDED', 'COMPLETED') ORDER BY w.id DESC LIMIT 1) AS number"
            + " FROM (SELECT resident_id FROM resident_home WHERE home_id = #{home}"
            + " UNION SELECT resident_id FROM work_order WHERE home_id = #{home}) people"
            + " JOIN resident r ON r.id = people.resident_id"
            + " LEFT JOIN resident_home b ON b.resident_id = r.id AND b.home_id = #{home}"
            + " LEFT JOIN resident_phone p ON p.resident_id = r.id ORDER BY b.used_at DESC, r.id DESC LIMIT 50")
    List<Person> people(long home);

    @Select(
            "SELECT w.number, w.state, w.round, w.urgent, w.overdue, w.place, w.service, w.content, s.name AS engineer,"
                    + " w.opened_at, p.earlier, p.root_cause FROM work_order w LEFT JOIN staff s ON s.userid = w.engineer"
                    + " LEFT JOIN repeat_report p ON p.order_id = w.id WHERE w.home_id = #{home} ORDER BY w.id DESC LIMIT #{most}")
    List<Report> orders(@Param("home") long homeId, @Param("most") int most);

    @Select("SELECT w.resident_id FROM work_order w WHERE w.number = #{number} AND w.community_id = #{community}")
    Optional<Long> reporter(@Param("community") long communityId, @Param("number") String number);

    /** @param tenure null when he is not bound */
    record Person(
            long id,
            @Nullable Tenure tenure,
            @Nullable Instant usedAt,
            @Nullable String masked,
            @Nullable String number) {}

    /** @param earlier how many of the kind came before it, null without the mark 连续报修 */
    record Report(
            String number,
            WorkOrderState state,
            int round,
            boolean urgent,
            boolean overdue,
            String place,
            String service,
            String content,
            @Nullable String engineer,
            Instant openedAt,
            @Nullable Integer earlier,
            @Nullable String rootCause) {}
}
