package io.repairbot.briefing;

import io.repairbot.catalogue.Catalogue;
import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.Timeline.Entry;
import io.repairbot.workorder.Timeline.Event;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts every notice about an order carries: strings, empty when there is nothing to say, times by the community's wall clock. */
@Component
public class OrderFacts {
    /** What {@link #of} always puts in; texts and cards are checked against it at start. */
    public static final Set<String> NAMES = Set.of(
            "number",
            "round",
            "service",
            "trade",
            "place",
            "content",
            "appointment",
            "extra",
            "fee",
            "charged",
            "materials",
            "urgent",
            "engineer",
            "returnBy",
            "openedAt",
            "repeat",
            "earlier",
            "incident",
            "community",
            "result",
            "reason",
            "state",
            "urged",
            "arrival");

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("M月d日HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter REPORTED = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Communities communities;
    private final Catalogue catalogue;
    private final StaffDirectory staff;
    private final Timeline timeline;
    private final Clock clock;

    OrderFacts(Communities communities, Catalogue catalogue, StaffDirectory staff, Timeline timeline, Clock clock) {
        this.communities = communities;
        this.catalogue = catalogue;
        this.staff = staff;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param more facts of this notice alone; they replace the common ones */
    public Map<String, Object> of(WorkOrder order, Map<String, ?> more) {
        Community community = communities.get(order.communityId());
        List<Entry> story = timeline.of(order.id());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", order.number());
        facts.put("round", String.valueOf(order.round()));
        facts.put("service", catalogue.get(order.service()).name());
        facts.put("trade", catalogue.tradeName(order.trade()));
        facts.put("place", order.place());
        facts.put("content", order.content());
        facts.put("appointment", isPromised(order, story) ? order.appointment() : "尽快");
        facts.put("extra", extra(order, story));
        facts.put("fee", orEmpty(order.agreedFee()));
        facts.put("charged", charged(story));
        facts.put("materials", details(story, Event.SHEET_WRITTEN).collect(Collectors.joining("；")));
        facts.put("urgent", order.urgent() ? "急" : "");
        facts.put("engineer", order.engineer() == null ? "" : nameOf(order.engineer()));
        facts.put("returnBy", until(order.returnBy(), community.zone()));
        facts.put("openedAt", REPORTED.format(order.openedAt().atZone(community.zone())));
        String earlier = details(story, Event.REPEATED).reduce("", (older, newer) -> newer);
        facts.put("repeat", earlier.isEmpty() ? "" : "连续报修");
        facts.put("earlier", earlier);
        facts.put("incident", details(story, Event.INCIDENT).reduce("", (older, newer) -> newer));
        facts.put("community", community.name());
        facts.put("result", orEmpty(order.result()));
        facts.put("reason", reason(order, story));
        facts.put("state", order.state().label());
        facts.put("urged", urged(order, story));
        facts.put("arrival", arrival(order, story));
        facts.putAll(more);
        return facts;
    }

    /** With the date, since a card may be looked at tomorrow: {@code 今天（11月24日）20:00前} or {@code 11月25日12:00前}. */
    public String until(WorkOrder order, Instant moment) {
        return until(moment, communities.get(order.communityId()).zone());
    }

    /** As {@link #until(WorkOrder, Instant)}, of what happens then. */
    public String at(WorkOrder order, Instant moment) {
        String until = until(order, moment);
        return until.substring(0, until.length() - 1);
    }

    /** The same in words that do not change with the day. */
    public String day(WorkOrder order, Instant moment) {
        return DAY_AND_TIME.format(
                moment.atZone(communities.get(order.communityId()).zone()));
    }

    public String nameOf(String userid) {
        return staff.nameOf(userid);
    }

    private String until(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        boolean today = local.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        return (today ? "今天（" + DAY.format(local) + "）" + TIME.format(local) : DAY_AND_TIME.format(local)) + "前";
    }

    /** What the resident asked for besides, and what he added later. */
    private static String extra(WorkOrder order, List<Entry> story) {
        return Stream.concat(Stream.of(orEmpty(order.extraRequest())), details(story, Event.WORDS_ADDED))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** D7: the last word on what was taken; a rework costs nothing more. */
    private static String charged(List<Entry> story) {
        return details(story, Event.CHARGED).reduce("", (older, newer) -> newer);
    }

    /** Why it was closed; before that, what it waits for, or why it is worked on again. */
    private static String reason(WorkOrder order, List<Entry> story) {
        if (order.closingReason() != null) return order.closingReason();
        Event why = order.state() == WorkOrderState.SUSPENDED ? Event.SUSPENDED : Event.REWORK;
        return details(story, why).reduce("", (older, newer) -> newer);
    }

    /** A rework is agreed anew; the first round's time would be taken for a promise. */
    private static boolean isPromised(WorkOrder order, List<Entry> story) {
        return order.round() == 1 || inRound(order, story, Event.RESCHEDULED) > 0;
    }

    private static String urged(WorkOrder order, List<Entry> story) {
        long times = inRound(order, story, Event.URGED);
        return times == 0 ? "" : "催" + times + "次";
    }

    private static long inRound(WorkOrder order, List<Entry> story, Event event) {
        return story.stream()
                .filter(entry -> entry.event() == event && entry.round() == order.round())
                .count();
    }

    /** W8: of this round. */
    private static String arrival(WorkOrder order, List<Entry> story) {
        Stream<Entry> ofThisRound = story.stream().filter(entry -> entry.round() == order.round());
        return details(ofThisRound.toList(), Event.ARRIVAL_JUDGED).reduce("", (older, newer) -> newer);
    }

    private static Stream<String> details(List<Entry> story, Event event) {
        return story.stream().filter(entry -> entry.event() == event).map(entry -> orEmpty(entry.detail()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
