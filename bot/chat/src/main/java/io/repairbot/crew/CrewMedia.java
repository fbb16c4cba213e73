package io.repairbot.crew;

import io.repairbot.attachment.Attachments;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Photos and voices of staff: to the order asked about, else to the only one in hand. */
@Component
class CrewMedia {
    /** Of several in a row the first is answered. */
    private static final Duration BURST = Duration.ofMinutes(1);

    private final WorkOrders orders;
    private final Attachments attachments;
    private final CrewAnswers answers;
    private final Clock clock;

    CrewMedia(WorkOrders orders, Attachments attachments, CrewAnswers answers, Clock clock) {
        this.orders = orders;
        this.attachments = attachments;
        this.answers = answers;
        this.clock = clock;
    }

    void sent(String userid, Optional<Prompt> prompt, String kind, String mediaId, String eventKey) {
        List<WorkOrder> candidates = prompt.flatMap(p -> orders.find(p.orderNumber()))
                .map(List::of)
                .orElseGet(() -> orders.inHandsOf(userid));
        if (candidates.size() == 1) {
            keep(userid, candidates.get(0), answer(prompt, kind), new Medium(kind, mediaId, eventKey));
            return;
        }
        answers.say(userid, candidates.isEmpty() ? CrewText.NO_ORDER_FOR_MEDIUM : CrewText.WHICH_ORDER, null, "");
    }

    private void keep(String userid, WorkOrder order, CrewText answer, Medium medium) {
        Instant recent = clock.instant().minus(BURST);
        boolean burst =
                attachments.of(order.id()).stream().anyMatch(a -> a.receivedAt().isAfter(recent));
        attachments.fromStaff(userid, order.id(), medium.kind(), medium.mediaId(), medium.eventKey());
        if (!burst) answers.say(userid, answer, order);
    }

    private static CrewText answer(Optional<Prompt> prompt, String kind) {
        boolean result = prompt.filter(p -> p.kind() == Prompt.Kind.RESULT).isPresent();
        if (kind.equals("voice")) return CrewText.VOICE_THEN_WORDS;
        return result ? CrewText.PHOTO_THEN_WORDS : CrewText.MEDIUM_KEPT;
    }

    private record Medium(String kind, String mediaId, String eventKey) {}
}
