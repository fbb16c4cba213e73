package io.repairbot.admin.board;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.board.Board.Calls;
import io.repairbot.admin.board.Board.Figure;
import io.repairbot.admin.board.Board.OnDuty;
import io.repairbot.admin.board.BoardMapper.Day;
import io.repairbot.admin.page.Age;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.duty.DutyRoster;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the board together: a fixed number of questions to the database, whatever the number of orders. */
@Service
class BoardDesk {
    private final BoardMapper rows;
    private final BoardLanes lanes;
    private final DutyRoster roster;
    private final Catalogue catalogue;
    private final Clock clock;

    BoardDesk(BoardMapper rows, BoardLanes lanes, DutyRoster roster, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.lanes = lanes;
        this.roster = roster;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Board of(Viewer viewer) {
        Instant now = clock.instant();
        BoardLanes.Sorted sorted = lanes.of(viewer, now);
        List<Day> crew = day(viewer, now);
        Day day = crew.get(0);
        Calls calls = new Calls(day.calls(), day.oldestCall() == null ? null : Age.of(day.oldestCall(), now));
        return new Board(
                sorted.late(), sorted.others(), figures(day), calls, onDuty(crew, viewer, now), now.toEpochMilli());
    }

    private List<Day> day(Viewer viewer, Instant now) {
        LocalDate today = now.atZone(viewer.zone()).toLocalDate();
        Instant from = today.atStartOfDay(viewer.zone()).toInstant();
        Instant to = today.plusDays(1).atStartOfDay(viewer.zone()).toInstant();
        return rows.day(viewer.communityId(), from, to, now);
    }

    private List<Figure> figures(Day day) {
        return List.of(
                returned(day),
                figure("急修按时到达", day.reached(), day.hurried(), "急修"),
                figure("满意", day.satisfied(), day.answered(), "回访"));
    }

    /** What is not due yet is neither good nor bad. */
    private static Figure returned(Day day) {
        Figure figure = figure("当天返单", day.returned(), day.due(), "到期");
        int ahead = day.today() - day.due();
        String detail = figure.detail() + (ahead > 0 ? "，还有" + ahead + "单今天要返" : "");
        return new Figure(figure.label(), figure.value(), detail, figure.tone());
    }

    private static Figure figure(String label, int good, int all, String what) {
        if (all == 0) return new Figure(label, "—", "今天还没有" + what, "mute");
        int share = Math.round(100f * good / all);
        return new Figure(
                label, share + "%", good + " / " + what + all, share >= 95 ? "ok" : share >= 80 ? "care" : "bad");
    }

    private List<OnDuty> onDuty(List<Day> crew, Viewer viewer, Instant now) {
        Set<String> present = roster.onDuty(viewer.communityId(), now);
        return crew.stream()
                .filter(engineer -> engineer.userid() != null && present.contains(engineer.userid()))
                .map(engineer -> new OnDuty(
                        String.valueOf(engineer.name()),
                        trades(engineer.trades()),
                        engineer.inHands() == null ? 0 : engineer.inHands()))
                .toList();
    }

    private String trades(@Nullable String codes) {
        if (codes == null) return "";
        return Arrays.stream(codes.split(",")).map(catalogue::tradeName).collect(Collectors.joining("、"));
    }
}
