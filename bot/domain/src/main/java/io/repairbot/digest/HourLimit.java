package io.repairbot.digest;

import io.repairbot.notice.CardLimit;
import io.repairbot.notice.Recipient;
import io.repairbot.rules.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** So many new cards an hour; while older ones are kept back, younger ones queue up behind them. */
@Component
class HourLimit implements CardLimit {
    private static final Duration HOUR = Duration.ofHours(1);

    private final DigestMapper notices;
    private final Rules rules;

    HourLimit(DigestMapper notices, Rules rules) {
        this.notices = notices;
        this.rules = rules;
    }

    @Override
    public boolean hold(String lane, Instant now) {
        if (new Recipient(lane).isResident()) return false;
        List<Long> waiting = notices.waiting(lane);
        if (waiting.isEmpty()) return false;
        Long oldest = notices.oldestKept(lane);
        int places = room(lane, now);
        List<Long> first = waiting.stream()
                .filter(seq -> oldest == null || seq < oldest)
                .limit(places)
                .toList();
        List<Long> rest = waiting.subList(first.size(), waiting.size());
        return !rest.isEmpty() && notices.keep(rest) > 0;
    }

    /** How many new cards he may still get within the hour that ends now. */
    int room(String lane, Instant now) {
        return Math.max(0, rules.noise().supervisorCardsPerHour() - notices.got(lane, now.minus(HOUR)));
    }
}
