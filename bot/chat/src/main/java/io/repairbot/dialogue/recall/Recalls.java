package io.repairbot.dialogue.recall;

import io.repairbot.amendment.Amendments;
import io.repairbot.attachment.Attachments;
import io.repairbot.dialogue.recall.MessageMapper.Used;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks what a resident takes back. All verbs take part in the caller's transaction. */
@Component
public class Recalls {
    /** As long as an unfinished report is kept at most. */
    private static final Duration REPORT = Duration.ofHours(24);

    private static final int TOLD = 3;

    private final MessageMapper messages;
    private final Attachments attachments;
    private final Amendments amendments;
    private final WorkOrders orders;
    private final Clock clock;

    Recalls(MessageMapper messages, Attachments attachments, Amendments amendments, WorkOrders orders, Clock clock) {
        this.messages = messages;
        this.attachments = attachments;
        this.amendments = amendments;
        this.orders = orders;
        this.clock = clock;
    }

    /** Which message of whom. */
    public record Sent(long residentId, String kfId, String customerId, String msgid) {}

    /** @return the order that holds its words, when there is one that is not over */
    public Optional<WorkOrder> recalled(Sent sent) {
        if (messages.mark(sent.kfId(), sent.customerId(), sent.msgid(), clock.instant()) == 0) return Optional.empty();
        Optional<Long> ofMedium = attachments.recalled("kf:" + sent.msgid());
        Optional<Used> used = messages.find(sent.kfId(), sent.msgid());
        return used.map(Used::orderId)
                .or(() -> ofMedium)
                .flatMap(orders::find)
                .flatMap(order -> told(sent.residentId(), order, words(used.orElse(null))));
    }

    private Optional<WorkOrder> told(long resident, WorkOrder order, String words) {
        Outcome outcome = amendments.recall(resident, order.number(), words);
        return outcome instanceof Outcome.Done && !order.state().isOver() ? Optional.of(order) : Optional.empty();
    }

    private static String words(@Nullable Used used) {
        if (used == null) return "";
        return used.text() == null ? "[" + used.kind().toLowerCase(java.util.Locale.ROOT) + "]" : used.text();
    }

    /** An order was opened by the message {@code lastId}: what was written before belongs to it, and what of that was taken back is noted. */
    public void opened(WorkOrder order, String kfId, String customerId, long lastId) {
        messages.belong(kfId, customerId, lastId, order.id(), clock.instant().minus(REPORT));
        for (Used used : messages.recalled(order.id(), TOLD))
            amendments.recall(order.residentId(), order.number(), words(used));
    }

    /** The words of a message were added to an order. */
    public void added(WorkOrder order, long messageId) {
        messages.belongs(messageId, order.id());
    }
}
