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

    Listing page(Viewer viewer, Search search) {
        List<Row> found = find(viewer, search, PAGE + 1);
        List<Row> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? search.address("/orders", cursor(shown.get(PAGE - 1))) : null;
        return new Listing(
                shown.stream().map(row -> line(row, viewer)).toList(),
                next,
                search.address("/orders/export"),
                filter(viewer, search, 1).words() != null
                        && search.query().from().isEmpty(),
                only(viewer, search.slice()));
    }

    List<Row> find(Viewer viewer, Search search, int most) {
        return rows.page(filter(viewer, search, most));
    }

    List<ListMapper.Engineer> engineers(Viewer viewer) {
        return rows.engineers(viewer.communityId());
    }

    private Filter filter(Viewer viewer, Search search, int most) {
        return Filter.of(viewer.communityId(), search, viewer.zone(), clock.instant(), most);
    }

    private String only(Viewer viewer, Slice slice) {
        String person = slice.person();
        String name =
                person.isEmpty() || person.equals(Slice.NOBODY) ? person : rows.nameOf(viewer.communityId(), person);
        String trade = slice.trade().isEmpty() ? "" : catalogue.tradeName(slice.trade());
        return slice.words(name == null ? "" : name, trade);
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
