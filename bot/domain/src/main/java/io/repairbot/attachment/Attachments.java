package io.repairbot.attachment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Photos, voices, videos and files of orders. Rows are written in the caller's transaction; the bytes are fetched after it by the sweep. */
public interface Attachments {
    /**
     * Kept up to {@code care.media-at-most} with one report or order; what is more is left out.
     *
     * @param orderId null while the report is a draft: {@link #adopt} binds it later
     * @param sourceKey key of the message: the same again changes nothing
     */
    void fromResident(long residentId, @Nullable Long orderId, String kind, String mediaId, String sourceKey);

    void fromStaff(String userid, long orderId, String kind, String mediaId, String sourceKey);

    /** Binds the resident's loose attachments (those of the draft) to the order; returns how many. */
    int adopt(long residentId, long orderId);

    /** How many loose attachments the resident has. */
    int loose(long residentId);

    /** How many more of this resident are kept with the order, or with his report when {@code orderId} is null. */
    int room(long residentId, @Nullable Long orderId);

    /** The resident took the message back: marked, and kept. @return the order it belongs to */
    Optional<Long> recalled(String sourceKey);

    List<Attachment> of(long orderId);

    /** Copies what is due from the platform into the file store; goes on past a failing line. Outside any transaction. @return how many were settled */
    int fetchDue();

    /**
     * @param file below the file store, null until fetched or when it failed for good
     * @param recalled the sender took it back
     */
    record Attachment(
            long id,
            String kind,
            @Nullable Path file,
            @Nullable String contentType,
            String state,
            Instant receivedAt,
            boolean recalled) {}
}
