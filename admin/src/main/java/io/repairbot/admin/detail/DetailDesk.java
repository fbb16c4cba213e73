package io.repairbot.admin.detail;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.action.Action;
import io.repairbot.admin.action.OwnOrders;
import io.repairbot.admin.detail.Detail.Event;
import io.repairbot.admin.detail.Detail.Line;
import io.repairbot.admin.detail.DetailMapper.Happening;
import io.repairbot.admin.detail.DetailMapper.Message;
import io.repairbot.admin.detail.DetailMapper.Paper;
import io.repairbot.admin.page.Times;
import io.repairbot.admin.page.Tone;
import io.repairbot.workorder.WorkOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts one order together. Orders of other communities are missing. */
@Service
class DetailDesk {
    /** The talk that led to an order began before it. */
    private static final Duration BEFORE = Duration.ofHours(2);

    private static final int MOST = 150;

    private final OwnOrders orders;
    private final DetailMapper rows;
    private final DetailText text;
    private final Clock clock;

    DetailDesk(OwnOrders orders, DetailMapper rows, DetailText text, Clock clock) {
        this.orders = orders;
        this.rows = rows;
        this.text = text;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Detail of(Viewer viewer, String number) {
        WorkOrder order = orders.find(viewer, number);
        List<Paper> papers = rows.papers(order.id(), order.residentId());
        List<Message> messages = messages(order);
        List<Happening> story = rows.timeline(order.id());
        return new Detail(
                order,
                Tone.of(order.state()),
                text.facts(order, papers, story, viewer),
                text.timeline(story, viewer),
                Transcript.talk(messages, viewer),
                lines(papers, "OFFER", viewer),
                lines(papers, "DEADLINE", viewer),
                Transcript.notices(messages, viewer),
                text.photos(papers, viewer),
                text.wish(papers, viewer),
                Action.openTo(viewer, order),
                text.otherTrades(order),
                story.isEmpty() ? 0 : story.get(story.size() - 1).id(),
                Times.dayAndTime(clock.instant(), viewer.zone()));
    }

    /** The last that happened since the page was drawn. @param seen the last that was on it */
    Optional<Event> news(Viewer viewer, WorkOrder order, long seen) {
        List<Happening> later = rows.later(order.id(), seen);
        return text.timeline(later, viewer).stream().findFirst();
    }

    private List<Message> messages(WorkOrder order) {
        Instant end = order.closedAt() == null ? clock.instant() : order.closedAt();
        return rows.messages(order.id(), order.residentId(), order.openedAt().minus(BEFORE), end.plus(BEFORE), MOST);
    }

    private List<Line> lines(List<Paper> papers, String kind, Viewer viewer) {
        return papers.stream()
                .filter(paper -> paper.kind().equals(kind))
                .map(paper -> text.line(paper, viewer))
                .toList();
    }
}
