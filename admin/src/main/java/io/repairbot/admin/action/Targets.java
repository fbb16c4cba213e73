package io.repairbot.admin.action;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Times;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.merge.Merging;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders into which one may be merged: worked on, and near it. The same home first. */
@Component
class Targets {
    private static final int MOST = 10;
    private static final int LONGEST = 40;

    private final Rows rows;
    private final Catalogue catalogue;

    Targets(Rows rows, Catalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    List<Target> of(Viewer viewer, WorkOrder order, String asked) {
        String words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        return rows.near(order, like(Merging.area(order)) + "%", "%" + like(words) + "%", MOST).stream()
                .map(row -> new Target(
                        row.number(),
                        row.place(),
                        row.state().label(),
                        catalogue.get(row.service()).name() + "，" + Masked.text(row.content()),
                        row.engineer() == null ? "还没有人接单" : row.engineer(),
                        Times.dayAndTime(row.openedAt(), viewer.zone())))
                .toList();
    }

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public record Target(String number, String place, String state, String about, String engineer, String openedAt) {}

    record Row(
            String number,
            String place,
            WorkOrderState state,
            String service,
            String content,
            @Nullable String engineer,
            Instant openedAt) {}

    @Mapper
    interface Rows {
        @Select("SELECT w.number, w.place, w.state, w.service, w.content, s.name AS engineer, w.opened_at"
                + " FROM work_order w LEFT JOIN staff s ON s.userid = w.engineer"
                + " WHERE w.community_id = #{o.communityId} AND w.state IN ('OPEN', 'ACCEPTED', 'ARRIVED', 'SUSPENDED')"
                + " AND w.id <> #{o.id} AND w.place LIKE #{area}"
                + " AND (w.number LIKE #{words} OR w.place LIKE #{words} OR w.content LIKE #{words})"
                + " ORDER BY w.home_id <=> #{o.homeId} DESC, w.service = #{o.service} DESC, w.opened_at LIMIT #{most}")
        List<Row> near(
                @Param("o") WorkOrder order,
                @Param("area") String area,
                @Param("words") String words,
                @Param("most") int most);
    }
}
