package io.repairbot.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work order (工单) as it stands; immutable, moved only by {@link WorkOrders}' verbs.
 *
 * @param number shown to people, unique over all communities
 * @param place as read back to the resident
 * @param service code of the catalogue
 * @param appointment as read back to the resident; {@code 尽快} when none was asked for
 * @param agreedFee in the words the resident agreed to before the order was opened (D7); null when free
 * @param round 1, and one more with every rework (W3b)
 * @param firstResponsible 首问责任人 (W3a): who accepted first; stays through transfers
 * @param engineer who has the order now
 * @param returnBy when the order must be returned (W7)
 * @param sourceKey key of the message that confirmed the report: one confirmation, one order
 */
public record WorkOrder(
        long id,
        String number,
        long communityId,
        long residentId,
        @Nullable Long homeId,
        String place,
        String service,
        String trade,
        boolean urgent,
        String content,
        @Nullable Instant appointmentStart,
        @Nullable Instant appointmentEnd,
        String appointment,
        @Nullable String extraRequest,
        @Nullable String agreedFee,
        WorkOrderState state,
        int round,
        @Nullable String firstResponsible,
        @Nullable String engineer,
        Instant returnBy,
        boolean overdue,
        @Nullable String result,
        @Nullable Closing closing,
        @Nullable String closingReason,
        Instant openedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant completedAt,
        @Nullable Instant closedAt,
        int version,
        String sourceKey) {

    /** How a closed order ended. Silence never counts as satisfied. */
    public enum Closing {
        SATISFIED,
        BY_SUPERVISOR
    }
}
