package io.repairbot.progress;

import io.repairbot.attachment.Attachments;
import io.repairbot.attachment.Attachments.Attachment;
import io.repairbot.briefing.OrderFacts;
import io.repairbot.community.Communities;
import io.repairbot.progress.ProgressPage.Stage;
import io.repairbot.workorder.Timeline;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrderState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what a page shows. */
@Component
class ProgressPages {
    /** Only these are shown: they were recognised by their first bytes when they were stored. */
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /** The link may be passed on (F3). */
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9])");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final OrderFacts facts;
    private final Timeline timeline;
    private final Attachments attachments;
    private final Communities communities;

    ProgressPages(OrderFacts facts, Timeline timeline, Attachments attachments, Communities communities) {
        this.facts = facts;
        this.timeline = timeline;
        this.attachments = attachments;
        this.communities = communities;
    }

    ProgressPage of(String token, WorkOrder order) {
        boolean rating = order.state() == WorkOrderState.COMPLETED;
        return new ProgressPage(
                token, order, masked(order), stages(order), photos(order), rating, rating && isDissatisfied(order));
    }

    Optional<Attachment> photo(WorkOrder order, long id) {
        return shown(order).stream().filter(photo -> photo.id() == id).findAny();
    }

    private List<Long> photos(WorkOrder order) {
        return shown(order).stream().map(Attachment::id).toList();
    }

    private List<Attachment> shown(WorkOrder order) {
        return attachments.of(order.id()).stream()
                .filter(a -> a.file() != null && a.contentType() != null && SHOWN.contains(a.contentType()))
                .toList();
    }

    private Map<String, String> masked(WorkOrder order) {
        Map<String, String> masked = new TreeMap<>();
        facts.of(order, Map.of())
                .forEach((name, fact) ->
                        masked.put(name, MOBILE.matcher(String.valueOf(fact)).replaceAll("$1****$2")));
        return masked;
    }

    private boolean isDissatisfied(WorkOrder order) {
        return timeline.of(order.id()).stream()
                .anyMatch(entry -> entry.round() == order.round() && entry.event() == Timeline.Event.DISSATISFIED);
    }

    private List<Stage> stages(WorkOrder order) {
        ZoneId zone = communities.get(order.communityId()).zone();
        return List.of(
                stage("已登记", order.openedAt(), zone),
                stage("已接单", order.acceptedAt(), zone),
                stage("已到场", order.arrivedAt(), zone),
                stage("已完成", order.completedAt(), zone));
    }

    private static Stage stage(String label, @Nullable Instant at, ZoneId zone) {
        return at == null ? new Stage(label, "", false) : new Stage(label, TIME.format(at.atZone(zone)), true);
    }
}
