package io.repairbot.admin.home;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Masked;
import io.repairbot.admin.page.Missing;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.page.Tone;
import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts one home together. Homes of other communities are missing. */
@Service
class HouseholdDesk {
    private static final int MOST = 100;

    private final Homes homes;
    private final HouseholdMapper rows;
    private final Catalogue catalogue;

    HouseholdDesk(Homes homes, HouseholdMapper rows, Catalogue catalogue) {
        this.homes = homes;
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** @throws Missing also for one of another community */
    Home home(Viewer viewer, long id) {
        return homes.find(id)
                .filter(home -> home.communityId() == viewer.communityId())
                .orElseThrow(Missing::new);
    }

    Household of(Viewer viewer, long id) {
        Home home = home(viewer, id);
        Map<Boolean, List<HouseholdMapper.Person>> people =
                rows.people(id).stream().collect(Collectors.partitioningBy(person -> person.tenure() != null));
        List<HouseholdMapper.Report> orders = rows.orders(id, MOST);
        Map<Boolean, List<HouseholdMapper.Report>> over = orders.stream()
                .collect(Collectors.partitioningBy(order -> order.state().isOver()));
        return new Household(
                home,
                people.get(true).stream().map(person -> person(person, viewer)).toList(),
                people.get(false).stream().map(person -> person(person, viewer)).toList(),
                over.get(false).stream().map(order -> order(order, viewer)).toList(),
                over.get(true).stream().map(order -> order(order, viewer)).toList(),
                orders.size() == MOST);
    }

    private static Household.Person person(HouseholdMapper.Person person, Viewer viewer) {
        return new Household.Person(
                person.id(),
                person.masked() == null ? "没有留电话" : person.masked(),
                person.tenure() == null ? "" : person.tenure().label(),
                person.usedAt() == null ? "" : Times.dayAndTime(person.usedAt(), viewer.zone()),
                person.masked() == null ? null : person.number());
    }

    private Household.Order order(HouseholdMapper.Report order, Viewer viewer) {
        return new Household.Order(
                order.number(),
                order.state().label(),
                Tone.of(order.state()),
                order.urgent(),
                order.overdue(),
                mark(order),
                catalogue.get(order.service()).name(),
                Masked.text(order.content()),
                order.engineer() == null ? "" : order.engineer(),
                Times.dayAndTime(order.openedAt(), viewer.zone()));
    }

    private static String mark(HouseholdMapper.Report order) {
        if (order.earlier() == null) return "";
        String cause = order.rootCause() == null ? "，根本原因未查明" : "，原因：" + Masked.text(order.rootCause());
        return "连续报修第" + (order.earlier() + 1) + "次" + cause;
    }
}
