package io.repairbot.attachment;

import io.repairbot.persistence.AfterCommit;
import io.repairbot.rules.CareRules;
import io.repairbot.rules.Rules;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrderAttachments implements Attachments {
    /** Older loose photos belong to a report that was never made. */
    private static final Duration DRAFT = Duration.ofHours(24);

    private static final int BATCH = 100;
    private static final Logger log = LoggerFactory.getLogger(OrderAttachments.class);

    private final AttachmentMapper attachments;
    private final MediaFetch fetch;
    private final FileStore files;
    private final CareRules limits;
    private final Clock clock;
    /** A nudge that finds no place is dropped: the sweep comes by. */
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            2,
            2,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(4),
            r -> new Thread(r, "media"),
            new ThreadPoolExecutor.DiscardPolicy());

    OrderAttachments(AttachmentMapper attachments, MediaFetch fetch, FileStore files, Rules rules, Clock clock) {
        this.attachments = attachments;
        this.fetch = fetch;
        this.files = files;
        this.limits = rules.care();
        this.clock = clock;
        pool.allowCoreThreadTimeOut(true);
    }

    @Override
    @Transactional
    public void fromResident(long residentId, @Nullable Long orderId, String kind, String mediaId, String sourceKey) {
        if (room(residentId, orderId) == 0) return;
        attachments.insert(orderId, residentId, null, kind, mediaId, sourceKey, clock.instant());
        AfterCommit.run(this::nudge);
    }

    @Override
    @Transactional
    public void fromStaff(String userid, long orderId, String kind, String mediaId, String sourceKey) {
        attachments.insert(orderId, null, userid, kind, mediaId, sourceKey, clock.instant());
        AfterCommit.run(this::nudge);
    }

    @Override
    @Transactional
    public int adopt(long residentId, long orderId) {
        return attachments.adopt(residentId, orderId, clock.instant().minus(DRAFT));
    }

    @Override
    @Transactional(readOnly = true)
    public int loose(long residentId) {
        return attachments.loose(residentId, clock.instant().minus(DRAFT));
    }

    @Override
    @Transactional(readOnly = true)
    public int room(long residentId, @Nullable Long orderId) {
        int kept = orderId == null ? loose(residentId) : attachments.ofResident(orderId);
        return Math.max(0, limits.mediaAtMost() - kept);
    }

    @Override
    @Transactional
    public Optional<Long> recalled(String sourceKey) {
        if (attachments.recall(sourceKey, clock.instant()) == 0) return Optional.empty();
        return attachments.orderOf(sourceKey);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(long orderId) {
        return attachments.ofOrder(orderId).stream().map(this::shown).toList();
    }

    @Override
    public int fetchDue() {
        int settled = 0;
        for (AttachmentRow row : attachments.due(clock.instant(), BATCH)) {
            if (fetched(row)) settled++;
        }
        return settled;
    }

    private boolean fetched(AttachmentRow row) {
        try {
            return fetch.fetch(row);
        } catch (RuntimeException failed) {
            log.error("Attachment {} failed in the sweep; the others go on", row.id(), failed);
            return false;
        }
    }

    private void nudge() {
        if (fetch.reachesPlatform()) pool.execute(this::fetchQuietly);
    }

    private void fetchQuietly() {
        try {
            fetchDue();
        } catch (RuntimeException failed) {
            log.error("Copying media stopped; the sweep goes on with it", failed);
        }
    }

    private Attachment shown(AttachmentRow row) {
        return new Attachment(
                row.id(),
                row.kind(),
                row.file() == null ? null : files.resolve(row.file()),
                row.contentType(),
                row.state().name(),
                row.receivedAt(),
                row.recalledAt() != null);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) pool.shutdownNow();
    }
}
