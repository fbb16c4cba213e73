package io.repairbot.wecom.kf;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import io.repairbot.dialogue.Inbox;
import io.repairbot.dialogue.IncomingMessage;
import io.repairbot.wecom.api.SyncResult;
import io.repairbot.wecom.api.WecomClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Pulls one account until the platform has no more, storing each page with its cursor before it asks for the next. */
@Component
class AccountPull {
    /** The first pull brings three days; what is older than this was answered by somebody else, or never will be. */
    private static final Duration STALE = Duration.ofHours(1);

    /** A hiccup must not keep lost bells lost for long; a limit may be an hour's, asking ten minutes apart does not prolong it. */
    private static final Duration LONGEST_AFTER_HICCUP = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Logger log = LoggerFactory.getLogger(AccountPull.class);

    private final WecomClient client;
    private final Inbox inbox;
    private final PullLease lease;
    private final Signs signs;
    private final Clock clock;
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    AccountPull(WecomClient client, Inbox inbox, PullLease lease, Signs signs, Clock clock) {
        this.signs = signs;
        this.client = client;
        this.inbox = inbox;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * @param token of the bell; without one the platform's strict limit is respected: after a refusal for frequency nothing is asked for a while
     * @return how many messages were stored
     */
    int pull(String accountId, @Nullable String token) {
        if (token == null && paused(accountId)) return 0;
        String cursor = inbox.cursor(accountId);
        boolean first = cursor.isEmpty();
        int stored = 0;
        SyncResult result = ask(accountId, cursor, token);
        while (result instanceof SyncResult.Page page) {
            inbox.store(accountId, messages(accountId, page, first), page.nextCursor());
            stored += page.items().size();
            if (!page.more() || stuck(accountId, cursor, page)) {
                worked(accountId);
                return stored;
            }
            cursor = page.nextCursor();
            result = ask(accountId, cursor, token);
        }
        failed(accountId, result);
        return stored;
    }

    private SyncResult ask(String accountId, String cursor, @Nullable String token) {
        lease.renew(accountId);
        SyncResult result = client.sync(accountId, cursor, token);
        if (!(result instanceof SyncResult.StaleBell)) return result;
        return client.sync(accountId, cursor, null);
    }

    private List<IncomingMessage> messages(String accountId, SyncResult.Page page, boolean first) {
        Instant oldest = clock.instant().minus(STALE);
        return page.items().stream()
                .map(item -> KfItem.read(
                        accountId, item, first && KfItem.sentAt(item).isBefore(oldest)))
                .toList();
    }

    /** More is promised but the cursor stands still: asking again would never end. */
    private static boolean stuck(String accountId, String cursor, SyncResult.Page page) {
        boolean stuck = page.nextCursor().isEmpty() || page.nextCursor().equals(cursor);
        if (stuck) log.error("WeCom promises more messages of {} but gives no new cursor", accountId);
        return stuck;
    }

    private void worked(String accountId) {
        signs.saw(Sign.PULL, "");
        pauses.remove(accountId);
        refusals.remove(accountId);
    }

    private void failed(String accountId, SyncResult result) {
        if (result instanceof SyncResult.RetryLater later) {
            Pause pause = pauses.compute(accountId, (id, before) -> pause(before, later.after()));
            signs.saw(Sign.PULL_FAILED, later.problem());
            log.warn("Account {} is pulled again after {}: {}", accountId, pause.length(), later.problem());
            return;
        }
        String problem = result instanceof SyncResult.Refused refused ? refused.problem() : "stale bell twice";
        signs.saw(Sign.PULL_FAILED, problem);
        if (!problem.equals(refusals.put(accountId, problem))) {
            log.error("Account {} cannot be pulled: {}; not said again until it works", accountId, problem);
        }
    }

    private Pause pause(@Nullable Pause before, Duration asked) {
        Duration longest = asked.compareTo(LONGEST_AFTER_HICCUP) < 0 ? LONGEST_AFTER_HICCUP : LONGEST;
        Duration doubled = before == null ? asked : before.length().multipliedBy(2);
        Duration length = doubled.compareTo(longest) > 0 ? longest : doubled;
        return new Pause(length, clock.instant().plus(length));
    }

    private boolean paused(String accountId) {
        Pause pause = pauses.get(accountId);
        return pause != null && clock.instant().isBefore(pause.until());
    }

    private record Pause(Duration length, Instant until) {}
}
