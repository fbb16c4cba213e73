package io.repairbot.admin.home;

import io.repairbot.admin.access.Viewer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds homes of the viewer's community. */
@Service
class Directory {
    static final int PAGE = 50;

    /** 10栋 comes after 9栋. */
    private static final Comparator<String> DOORS =
            Comparator.<String>comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final DirectoryMapper rows;

    Directory(DirectoryMapper rows) {
        this.rows = rows;
    }

    Page page(Viewer viewer, String q, String after) {
        DoorFilter filter = DoorFilter.of(viewer.communityId(), q, after, PAGE + 1);
        List<DirectoryMapper.Row> found = rows.page(filter);
        List<DirectoryMapper.Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(
                shown.stream().map(Directory::line).toList(),
                found.size() > PAGE ? DoorFilter.cursor(shown.get(PAGE - 1)) : null,
                rows.buildings(viewer.communityId()).stream().sorted(DOORS).toList(),
                filter.building() == null ? "" : filter.building(),
                filter.unit() == null ? "" : filter.unit(),
                rows.places(viewer.communityId(), filter.building()));
    }

    private static Line line(DirectoryMapper.Row row) {
        return new Line(row.id(), row.label(), row.floor(), row.residents(), row.waiting());
    }

    /** @param building and {@code unit}: looked for, or empty; {@code places} are its public places, or those of the whole community */
    public record Page(
            List<Line> lines,
            @Nullable String next,
            List<String> buildings,
            String building,
            String unit,
            List<String> places) {}

    public record Line(long id, String label, String floor, int residents, int waiting) {}
}
