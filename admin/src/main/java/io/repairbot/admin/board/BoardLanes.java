package io.repairbot.admin.board;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.board.Board.Lane;
import io.repairbot.admin.board.Board.Line;
import io.repairbot.admin.board.BoardMapper.Row;
import io.repairbot.admin.page.Age;
import io.repairbot.admin.page.Times;
import io.repairbot.catalogue.Catalogue;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lanes of the board in the order of the work. */
@Component
class BoardLanes {
    /** More does not fit on a screen; the list has the rest. */
    private static final int MOST = 12;

    private final BoardMapper rows;
    private final Catalogue catalogue;

    BoardLanes(BoardMapper rows, Catalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    Sorted of(Viewer viewer, Instant now) {
        List<Row> all = rows.lanes(viewer.communityId(), MOST);
        Lane late = lane(all, "LATE", "超期", "/orders?late=1", viewer, now);
        List<Lane> others = List.of(
                lane(all, "OPEN", "待接单", "/orders?state=OPEN", viewer, now),
                lane(all, "ACCEPTED", "已接单，在路上", "/orders?state=ACCEPTED", viewer, now),
                lane(all, "ARRIVED", "施工中", "/orders?state=ARRIVED", viewer, now),
                lane(all, "SUSPENDED", "已挂起", "/orders?state=SUSPENDED", viewer, now),
                lane(all, "COMPLETED", "已完成，待回访", "/orders?state=COMPLETED", viewer, now));
        return new Sorted(late, others);
    }

    private Lane lane(List<Row> all, String name, String label, String link, Viewer viewer, Instant now) {
        List<Row> mine = all.stream().filter(row -> row.lane().equals(name)).toList();
        int total = mine.isEmpty() ? 0 : mine.get(0).total();
        return new Lane(
                label,
                link,
                total,
                mine.stream().map(row -> line(row, viewer, now)).toList());
    }

    private Line line(Row row, Viewer viewer, Instant now) {
        return new Line(
                row.number(),
                row.urgent(),
                row.overdue(),
                row.round(),
                row.place(),
                catalogue.get(row.service()).name(),
                row.content(),
                row.engineer(),
                Age.of(row.since(), now),
                Times.dayAndTime(row.returnBy(), viewer.zone()));
    }

    record Sorted(Lane late, List<Lane> others) {}
}
