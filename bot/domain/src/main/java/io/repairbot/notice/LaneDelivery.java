package io.repairbot.notice;

import io.repairbot.persistence.LockRetry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Works one recipient's notices off in order: claim in one transaction, carry outside any, settle each in its own. */
@Component
class LaneDelivery {
    private static final Logger log = LoggerFactory.getLogger(LaneDelivery.class);

    private final Claims claims;
    private final Settlement settlement;
    private final ObjectProvider<Courier> courier;
    private final NoticeReader reader;

    LaneDelivery(Claims claims, Settlement settlement, ObjectProvider<Courier> courier, NoticeReader reader) {
        this.claims = claims;
        this.settlement = settlement;
        this.courier = courier;
        this.reader = reader;
    }

    /** A process without chat (console only) has nobody to carry: it writes notices, another replica delivers them. */
    boolean carries() {
        return courier.getIfAvailable() != null;
    }

    /** @return how many were settled; 0 when another process holds the lane or nothing is due */
    int workOff(String lane) {
        int settled = 0;
        List<NoticeRow> batch = next(lane);
        while (!batch.isEmpty()) {
            int done = carry(batch);
            settled += done;
            if (done < batch.size()) break;
            batch = next(lane);
        }
        return settled;
    }

    /** MySQL may find this look and another worker's settling in each other's way. */
    private List<NoticeRow> next(String lane) {
        return LockRetry.invoke(() -> claims.next(lane));
    }

    private int carry(List<NoticeRow> batch) {
        for (int i = 0; i < batch.size(); i++) {
            NoticeRow row = batch.get(i);
            Delivery delivery = attempt(row);
            settle(row, delivery);
            if (delivery instanceof Delivery.RetryLater) {
                claims.giveBack(batch.subList(i + 1, batch.size()));
                return i;
            }
        }
        return batch.size();
    }

    private void settle(NoticeRow row, Delivery delivery) {
        LockRetry.run(() -> settlement.settle(row, delivery));
    }

    private Delivery attempt(NoticeRow row) {
        try {
            return courier.getObject().deliver(reader.notice(row));
        } catch (IllegalArgumentException unsayable) {
            log.error("Notice {} ({}) can never be said", row.id(), row.template(), unsayable);
            return new Delivery.Refused(String.valueOf(unsayable.getMessage()));
        } catch (RuntimeException failed) {
            log.error("Notice {} ({}) failed; it is tried again", row.id(), row.template(), failed);
            return new Delivery.RetryLater(Settlement.FIRST_PAUSE, failed.toString());
        }
    }
}
