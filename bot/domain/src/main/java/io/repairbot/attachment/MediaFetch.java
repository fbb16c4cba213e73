package io.repairbot.attachment;

import io.repairbot.attachment.FileStore.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Copies one medium out of the platform. Outside any transaction: it may take seconds. */
@Component
class MediaFetch {
    /** Longer than the slowest copy; then another process may try. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    /** The platform keeps media three days (page 90253). */
    private static final Duration KEPT = Duration.ofDays(3);

    private static final long MB = 1024 * 1024;
    /** The platform's own limits; what is larger arrives as words from it. */
    private static final Map<String, Long> LIMITS =
            Map.of("image", 10 * MB, "voice", 2 * MB, "video", 10 * MB, "file", 20 * MB);

    private static final int PROBLEM = 255;
    private static final Logger log = LoggerFactory.getLogger(MediaFetch.class);

    private final AttachmentMapper attachments;
    private final ObjectProvider<MediaSource> source;
    private final FileStore files;
    private final Clock clock;

    MediaFetch(AttachmentMapper attachments, ObjectProvider<MediaSource> source, FileStore files, Clock clock) {
        this.attachments = attachments;
        this.source = source;
        this.files = files;
        this.clock = clock;
    }

    /** A process without chat (console only) cannot: another replica copies. */
    boolean reachesPlatform() {
        return source.getIfAvailable() != null;
    }

    /** @return false when another process has the row */
    boolean fetch(AttachmentRow row) {
        if (attachments.claim(row, clock.instant().plus(CLAIM)) == 0) return false;
        try {
            StoredFile stored = copy(row);
            attachments.stored(row.id(), stored.file(), stored.type().contentType(), stored.size());
        } catch (MediaSource.MediaGone | FileStore.TooLarge forGood) {
            failed(row, AttachmentRow.State.FAILED, forGood);
        } catch (IOException | RuntimeException later) {
            boolean hopeless = !clock.instant().isBefore(row.receivedAt().plus(KEPT));
            failed(row, hopeless ? AttachmentRow.State.FAILED : AttachmentRow.State.PENDING, later);
        }
        return true;
    }

    private StoredFile copy(AttachmentRow row) throws IOException {
        MediaSource.Media media = source.getObject().open(row.mediaId());
        try (InputStream content = media.content()) {
            long limit = LIMITS.getOrDefault(row.kind(), 20 * MB);
            return files.save("a" + row.id(), row.receivedAt(), content, limit);
        }
    }

    private void failed(AttachmentRow row, AttachmentRow.State state, Exception problem) {
        Instant next = clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(row.attempts(), 8)));
        String words = String.valueOf(problem.getMessage());
        attachments.notStored(row.id(), state, next, words.length() > PROBLEM ? words.substring(0, PROBLEM) : words);
        log.warn("Attachment {} ({}) could not be copied, now {}", row.id(), row.kind(), state, problem);
    }
}
