package io.repairbot.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A confirmed report; see {@link WorkOrder} for the parts. Texts are cut to the table's lengths by the caller: content 2,000, place 128, appointment 64, extra request 1,000, agreed fee 128 characters. */
public record NewWorkOrder(
        long communityId,
        long residentId,
        @Nullable Long homeId,
        String place,
        String service,
        boolean urgent,
        String content,
        @Nullable Instant appointmentStart,
        @Nullable Instant appointmentEnd,
        String appointment,
        @Nullable String extraRequest,
        String sourceKey,
        @Nullable String agreedFee) {

    /** Of a service that costs nothing. */
    public NewWorkOrder(
            long communityId,
            long residentId,
            @Nullable Long homeId,
            String place,
            String service,
            boolean urgent,
            String content,
            @Nullable Instant appointmentStart,
            @Nullable Instant appointmentEnd,
            String appointment,
            @Nullable String extraRequest,
            String sourceKey) {
        this(
                communityId,
                residentId,
                homeId,
                place,
                service,
                urgent,
                content,
                appointmentStart,
                appointmentEnd,
                appointment,
                extraRequest,
                sourceKey,
                null);
    }
}
