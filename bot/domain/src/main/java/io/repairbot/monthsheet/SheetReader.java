package io.repairbot.monthsheet;

import static java.util.stream.Collectors.groupingBy;

import io.repairbot.monthsheet.MonthSheet.Standing;
import io.repairbot.monthsheet.SheetMapper.Head;
import io.repairbot.monthsheet.SheetMapper.Line;
import io.repairbot.roster.DutyRequests;
import io.repairbot.shift.Shift;
import io.repairbot.staff.Role;
import io.repairbot.staff.StaffDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SheetReader {
    /** So far back duties are looked at: none lasts longer than a week, and no row of days that is not too long is longer. */
    static final int BEFORE = 8;

    private final SheetMapper rows;
    private final StaffDirectory staff;
    private final DutyRequests requests;
    private final Clock clock;

    SheetReader(SheetMapper rows, StaffDirectory staff, DutyRequests requests, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.requests = requests;
        this.clock = clock;
    }

    MonthSheet read(long community, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<Head> heads = rows.heads(community, first);
        Head head = heads.get(0);
        ZoneId zone = ZoneId.of(head.zone());
        List<Shift> known = heads.stream().flatMap(Head::shift).toList();
        return new MonthSheet(
                month,
                clock.instant().atZone(zone).toLocalDate(),
                standing(head),
                staff.everybody(community).stream()
                        .filter(who -> who.role() != Role.ADMIN)
                        .toList(),
                known,
                cells(rows.lines(community, first, first.minusDays(BEFORE), last), known, zone),
                requests.concerning(community, first, last));
    }

    private static Standing standing(Head head) {
        return new Standing("PUBLISHED".equals(head.state()), head.version(), head.publisher(), head.publishedAt());
    }

    private static Map<String, Map<LocalDate, Cell>> cells(List<Line> lines, List<Shift> known, ZoneId zone) {
        Map<String, Map<LocalDate, Cell>> cells = new HashMap<>();
        lines.stream()
                .collect(groupingBy(Line::userid, groupingBy(Line::day)))
                .forEach((userid, days) -> days.forEach((day, his) ->
                        cells.computeIfAbsent(userid, none -> new HashMap<>()).put(day, cell(day, his, known, zone))));
        return cells;
    }

    private static Cell cell(LocalDate day, List<Line> his, List<Shift> known, ZoneId zone) {
        List<Long> planned = his.stream()
                .filter(line -> line.kind() == Line.Kind.PLAN)
                .map(Line::shiftId)
                .toList();
        return new Cell(
                day,
                known.stream().filter(shift -> planned.contains(shift.id())).toList(),
                his.stream().anyMatch(line -> line.kind() == Line.Kind.ABSENCE),
                his.stream()
                        .filter(line -> line.kind() == Line.Kind.COVER)
                        .map(line -> new Span(day, "顶班", local(line.begins(), zone), local(line.ends(), zone)))
                        .toList());
    }

    private static LocalDateTime local(@Nullable Instant moment, ZoneId zone) {
        if (moment == null) throw new IllegalStateException("A cover without its hours");
        return LocalDateTime.ofInstant(moment, zone);
    }
}
