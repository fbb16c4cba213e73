package io.repairbot.admin.roster;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.page.Times;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who changed what in a month, newest first. */
@Controller
class HistoryPage {
    private static final int MOST = 300;

    private final Rows rows;

    HistoryPage(Rows rows) {
        this.rows = rows;
    }

    @GetMapping("/roster/{month}/history")
    String show(@AuthenticationPrincipal Viewer viewer, @PathVariable String month, Model model) {
        model.addAttribute("month", month);
        model.addAttribute(
                "lines",
                rows.of(viewer.communityId(), month, MOST).stream()
                        .map(row -> new Line(
                                Times.dayAndTime(row.at(), viewer.zone()),
                                row.name(),
                                Deed.valueOf(row.deed()).label(),
                                row.detail()))
                        .toList());
        return "console/roster-history";
    }

    record Line(String at, String who, String what, String detail) {}

    record Row(Instant at, String name, String deed, String detail) {}

    @Mapper
    interface Rows {
        @Select("SELECT d.at, s.name, d.deed, d.detail FROM console_deed d JOIN staff s ON s.userid = d.userid"
                + " WHERE d.community_id = #{community} AND d.subject = #{month} ORDER BY d.id DESC LIMIT #{most}")
        List<Row> of(@Param("community") long communityId, @Param("month") String month, @Param("most") int most);
    }
}
