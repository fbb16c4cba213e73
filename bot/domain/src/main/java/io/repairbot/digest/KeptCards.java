package io.repairbot.digest;

import io.repairbot.notice.Recipient;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that were kept back for somebody. */
@Service
public class KeptCards {
    private final DigestMapper notices;
    private final Clock clock;

    KeptCards(DigestMapper notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** He wants them all now; they go out with the next notice to him, at the latest with the next sweep. Takes part in the caller's transaction. @return how many */
    @Transactional
    public int open(String userid) {
        String lane = Recipient.staff(userid).lane();
        notices.lock(lane);
        notices.skipOutdated(lane);
        return notices.open(lane, clock.instant());
    }
}
