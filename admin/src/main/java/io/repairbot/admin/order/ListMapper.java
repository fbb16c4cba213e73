package io.repairbot.admin.order;

import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The list, newest first, page by page behind the last line of the page before: the hundredth page costs what the first does. */
@Mapper
interface ListMapper {
    String WHERE = " WHERE w.community_id = #{f.community}"
            + "<if test='f.state != null'> AND w.state = #{f.state}</if>"
            + "<if test='f.late'> AND w.overdue = 1 AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED', 'SUSPENDED')</if>"
            + "<if test='f.urgent'> AND w.urgent = 1</if>"
            + "<if test='f.engineer != null'> AND w.engineer = #{f.engineer}</if>"
            + "<if test='f.number != null'> AND w.number LIKE #{f.number}</if>"
            + "<if test='f.place != null'> AND w.place LIKE #{f.place}</if>"
            + "<if test='f.building != null'> AND w.building = #{f.building}</if>"
            + "<if test='f.words != null'> AND (w.content LIKE #{f.words} OR w.place LIKE #{f.words})</if>"
            + "<if test='f.from != null'> AND w.opened_at &gt;= #{f.from}</if>"
            + "<if test='f.to != null'> AND w.opened_at &lt; #{f.to}</if>"
            + "<if test='f.slice.condition != null'> AND ${f.slice.condition}</if>"
            + "<if test='f.slice.nobody'> AND w.first_responsible IS NULL</if>"
            + "<if test='f.slice.person != null'> AND w.first_responsible = #{f.slice.person}</if>"
            + "<if test='f.slice.trade != null'> AND w.trade = #{f.slice.trade}</if>"
            + "<if test='f.slice.home != null'> AND w.home_id = #{f.slice.home}</if>"
            + "<if test='f.slice.hours != null'> AND <foreach item='h' collection='f.slice.hours' open='(' separator=' OR ' close=')'>"
            + "w.opened_at &gt;= #{h.from} AND w.opened_at &lt; #{h.to}</foreach></if>"
            + "<if test='f.before != null'> AND (w.opened_at &lt; #{f.before.openedAt}"
            + " OR (w.opened_at = #{f.before.openedAt} AND w.id &lt; #{f.before.id}))</if>";

    @Select(
            "<script>SELECT w.id, w.number, w.state, w.round, w.urgent, w.overdue, w.place, w.service, w.trade, w.content, w.appointment,"
                    + " s.name AS engineer, w.opened_at, w.accepted_at, w.arrived_at, w.completed_at, w.closed_at, w.return_by,"
                    + " w.result, w.agreed_fee FROM work_order w LEFT JOIN staff s ON s.userid = w.engineer" + WHERE
                    + " ORDER BY w.opened_at DESC, w.id DESC LIMIT #{f.limit}</script>")
    List<Row> page(@Param("f") Filter filter);

    @Select("SELECT userid, name FROM staff WHERE community_id = #{community} AND role = 'ENGINEER' AND active = 1"
            + " ORDER BY name")
    List<Engineer> engineers(long community);

    /** Also of one who left; null when there is none of this community. */
    @Select("SELECT name FROM staff WHERE userid = #{userid} AND community_id = #{community}")
    @Nullable
    String nameOf(@Param("community") long community, @Param("userid") String userid);

    record Row(
            long id,
            String number,
            WorkOrderState state,
            int round,
            boolean urgent,
            boolean overdue,
            String place,
            String service,
            String trade,
            String content,
            String appointment,
            @Nullable String engineer,
            Instant openedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant completedAt,
            @Nullable Instant closedAt,
            Instant returnBy,
            @Nullable String result,
            @Nullable String agreedFee) {}

    record Engineer(String userid, String name) {}
}
