package io.repairbot.demo.history;

import io.repairbot.catalogue.ServiceItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a resident asked for. @param tellable when engineers are told of it: not by night, unless it is urgent */
record Report(
        long id,
        String number,
        Town.Door door,
        String spot,
        ServiceItem service,
        Instant at,
        Instant tellable,
        @Nullable Instant visit,
        String visitWords,
        Instant returnBy) {
    String place() {
        return door.label() + spot;
    }
}
