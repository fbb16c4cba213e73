package io.repairbot.digest;

import io.repairbot.notice.NewNotice;
import io.repairbot.notice.Notices;
import io.repairbot.notice.Recipient;
import io.repairbot.rules.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of one person's kept cards. */
@Component
class LaneDigest {
    static final int LINES = 10;

    private final DigestMapper mapper;
    private final HourLimit limit;
    private final Notices notices;
    private final KeptLines lines;
    private final Rules rules;

    LaneDigest(DigestMapper mapper, HourLimit limit, Notices notices, KeptLines lines, Rules rules) {
        this.mapper = mapper;
        this.limit = limit;
        this.notices = notices;
        this.lines = lines;
        this.rules = rules;
    }

    /** As many as the hour has room for, oldest first. */
    @Transactional
    public void release(String lane, Instant now) {
        mapper.lock(lane);
        mapper.skipOutdated(lane);
        int room = limit.room(lane, now) - mapper.waiting(lane).size();
        List<Long> oldest =
                seqs(mapper.lock(lane)).stream().limit(Math.max(0, room)).toList();
        if (!oldest.isEmpty()) mapper.release(oldest, now);
    }

    /** One text for all that he does not know of; what comes right after it waits for the next one. */
    @Transactional
    public void tell(String lane, Instant now) {
        List<KeptRow> kept = mapper.lock(lane);
        List<KeptRow> untold = kept.stream().filter(KeptRow::isUntold).toList();
        if (untold.isEmpty() || mapper.hasDigest(lane, now.minus(rules.noise().digestEvery()))) return;
        if (mapper.tell(seqs(untold)) != untold.size())
            throw new IllegalStateException("Kept cards of " + lane + " changed under the lock");
        notices.write(digest(lane, kept.size(), untold));
    }

    private NewNotice digest(String lane, int kept, List<KeptRow> untold) {
        int rest = untold.size() - LINES;
        String shown = untold.stream().limit(LINES).map(lines::of).collect(Collectors.joining("\n"));
        return NewNotice.to(
                new Recipient(lane),
                rest > 0 ? "card-digest-long" : "card-digest",
                Map.of("kept", String.valueOf(kept), "lines", shown, "rest", String.valueOf(rest)));
    }

    private static List<Long> seqs(List<KeptRow> rows) {
        return rows.stream().map(KeptRow::seq).toList();
    }
}
