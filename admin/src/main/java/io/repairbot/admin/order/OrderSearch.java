package io.repairbot.admin.order;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.order.ListMapper.Row;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.page.Tone;
import io.repairbot.catalogue.Catalogue;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds orders of the viewer's community. */
@Service
class OrderSearch {
    static final int PAGE = 50;

    private final ListMapper rows;
    private final Catalogue catalogue;
    private final Clock clock;

    OrderSearch(ListMapper rows, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Listing page(Viewer viewer, Query query) {
        List<Row> found = find(viewer, query, PAGE + 1);
        List<Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? query.address("/orders", cursor(shown.get(PAGE - 1))) : null;
        return new Listing(
                shown.stream().map(row -> line(row, viewer)).toList(),
                next,
                query.address("/orders/export", ""),
                filter(viewer, query, 1).words() != null && query.from().isEmpty());
    }

    List<Row> find(Viewer viewer, Query query, int most) {
        return rows.page(filter(viewer, query, most));
    }

    List<ListMapper.Engineer> engineers(Viewer viewer) {
        return rows.engineers(viewer.communityId());
    }

    private Filter filter(Viewer viewer, Query query, int most) {
        return Filter.of(viewer.communityId(), query, viewer.zone(), clock.instant(), most);
    }

    private static String cursor(Row last) {
        return new Filter.Before(last.openedAt(), last.id()).text();
    }

    private Listing.Line line(Row row, Viewer viewer) {
        return new Listing.Line(
                row.number(),
                row.state().label(),
                Tone.of(row.state()),
                row.urgent(),
                row.overdue(),
                row.round(),
                row.place(),
                catalogue.get(row.service()).name(),
                row.content(),
                row.engineer() == null ? "" : row.engineer(),
                Times.dayAndTime(row.openedAt(), viewer.zone()),
                Times.dayAndTime(row.returnBy(), viewer.zone()));
    }
}
