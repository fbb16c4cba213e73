package io.repairbot.digest;

import io.repairbot.community.Communities;
import io.repairbot.notice.Recipient;
import io.repairbot.rules.Rules;
import io.repairbot.staff.StaffDirectory;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Sends kept cards when there is room again, and the digests of those that still wait. By night neither. */
@Service
public class DigestSweep {
    private static final int LANES = 500;
    private static final Logger log = LoggerFactory.getLogger(DigestSweep.class);

    private final DigestMapper mapper;
    private final LaneDigest digest;
    private final RestHours rest;
    private final Clock clock;

    DigestSweep(DigestMapper mapper, LaneDigest digest, RestHours rest, Clock clock) {
        this.mapper = mapper;
        this.digest = digest;
        this.rest = rest;
        this.clock = clock;
    }

    /** Outside any transaction; one person's trouble is not the others'. */
    public void workOff() {
        Instant now = clock.instant();
        mapper.lanes(LANES).stream()
                .filter(lane -> !rest.isNight(new Recipient(lane).userid(), now))
                .forEach(lane -> workOff(lane, now));
    }

    private void workOff(String lane, Instant now) {
        try {
            digest.release(lane, now);
            digest.tell(lane, now);
        } catch (RuntimeException failed) {
            log.error("The kept cards of {} stay as they are; the next sweep tries again", lane, failed);
        }
    }

    /** Where somebody works it is night; for those who left it is always day. */
    @Component
    record RestHours(StaffDirectory staff, Communities communities, Rules rules) {
        boolean isNight(String userid, Instant now) {
            return staff.find(userid)
                    .map(who -> communities.get(who.communityId()).zone())
                    .map(zone -> rules.noise().loudFrom(now, zone).isAfter(now))
                    .orElse(false);
        }
    }
}
