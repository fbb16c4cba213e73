package io.repairbot.ladder;

import io.repairbot.assignment.Circle;
import io.repairbot.assignment.Offer;
import io.repairbot.assignment.Offers;
import io.repairbot.community.Communities;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to an order that nobody accepts, and since when: {@code 10:02发单，陈工、李工未接，已过7分钟}. */
@Component
class Account {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("M月d日HH:mm");

    private final Offers offers;
    private final StaffDirectory staff;
    private final Communities communities;
    private final Clock clock;

    Account(Offers offers, StaffDirectory staff, Communities communities, Clock clock) {
        this.offers = offers;
        this.staff = staff;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param superiors what became of those told before, empty when nobody was */
    String of(WorkOrder order, String superiors) {
        List<Offer> made = offers.of(order);
        Instant since =
                made.stream().map(Offer::offeredAt).min(Instant::compareTo).orElse(clock.instant());
        return Stream.of(time(order, since) + "发单", ofEngineers(made), superiors, passed(since))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** {@code 陈工、李工未接，王工拒单}. */
    String ofEngineers(List<Offer> made) {
        if (made.isEmpty()) return "没有可派的工程师";
        boolean staffed = made.stream().anyMatch(offer -> offer.circle() == Circle.ON_DUTY);
        return Stream.of(
                        staffed ? "" : "当班无人可派",
                        names(made, Offer::isUnanswered, "未接"),
                        names(made, offer -> offer.state() == Offer.State.DECLINED, "拒单"),
                        names(made, offer -> offer.state() == Offer.State.UNREACHED, "的企业微信收不到"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    String nameOf(String userid) {
        return staff.nameOf(userid);
    }

    private String names(List<Offer> made, Predicate<Offer> which, String what) {
        String names = made.stream()
                .filter(which)
                .map(offer -> staff.nameOf(offer.engineer()))
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : names + what;
    }

    private String time(WorkOrder order, Instant at) {
        ZonedDateTime then = at.atZone(communities.get(order.communityId()).zone());
        boolean today =
                then.toLocalDate().equals(clock.instant().atZone(then.getZone()).toLocalDate());
        return (today ? TIME : DAY_AND_TIME).format(then);
    }

    private String passed(Instant since) {
        long minutes = Duration.between(since, clock.instant()).toMinutes();
        if (minutes < 1) return "";
        if (minutes < 60) return "已过" + minutes + "分钟";
        return "已过" + minutes / 60 + "小时" + (minutes % 60 == 0 ? "" : minutes % 60 + "分钟");
    }
}
