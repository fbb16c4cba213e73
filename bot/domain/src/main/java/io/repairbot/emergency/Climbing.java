package io.repairbot.emergency;

import io.repairbot.rules.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** S5b, S7: an emergency that nobody takes climbs: all who are on duty, then all there are. Each rung once, whatever the number of replicas. */
@Component
class Climbing {
    private static final int RUNGS = 2;
    private static final int BATCH = 50;
    private static final Logger log = LoggerFactory.getLogger(Climbing.class);

    private final EmergencyMapper emergencies;
    private final EmergencyNews news;
    private final OnCall onCall;
    private final Rung rung;
    private final TransactionTemplate transaction;

    Climbing(
            EmergencyMapper emergencies,
            EmergencyNews news,
            OnCall onCall,
            Rung rung,
            TransactionTemplate transaction) {
        this.emergencies = emergencies;
        this.news = news;
        this.onCall = onCall;
        this.rung = rung;
        this.transaction = transaction;
    }

    /** When, and how long it took. */
    @Component
    record Rung(Rules rules, Clock clock) {
        Instant now() {
            return clock.instant();
        }

        Duration each() {
            return rules.care().emergencyAnswerWithin();
        }
    }

    /** Outside any transaction; goes on past a failing line. @return how many climbed */
    @Transactional(propagation = Propagation.NEVER)
    public int climbDue() {
        int climbed = 0;
        for (Emergency emergency : emergencies.toClimb(rung.now(), BATCH)) {
            if (climbs(emergency)) climbed++;
        }
        return climbed;
    }

    private boolean climbs(Emergency emergency) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> climb(emergency)));
        } catch (RuntimeException failed) {
            log.error("Emergency {} could not climb; the others go on", emergency.number(), failed);
            return false;
        }
    }

    private boolean climb(Emergency before) {
        Instant now = rung.now();
        boolean last = before.rung() + 1 >= RUNGS;
        if (emergencies.climb(before, now, last ? null : now.plus(rung.each())) == 0) return false;
        List<String> there = emergencies.alarmedBy(before.id());
        List<String> more = last ? onCall.everybody(before.communityId()) : onCall.onDuty(before.communityId(), now);
        more.stream().filter(userid -> !there.contains(userid)).forEach(userid -> {
            emergencies.alarmed(before.id(), userid);
            news.card(before, userid);
        });
        long minutes = Duration.between(before.raisedAt(), now).toMinutes();
        news.words(before, "emergency-unanswered", Map.of("minutes", String.valueOf(minutes)));
        if (before.rung() == 0) news.resident(before, "emergency-still-calling");
        return true;
    }
}
